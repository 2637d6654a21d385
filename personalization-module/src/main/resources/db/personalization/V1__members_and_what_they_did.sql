-- Ids come from clients and are plain ASCII; they are compared byte by byte.

create table personalization_member (
    number              bigint      not null auto_increment primary key,
    id                  varchar(64) not null unique,
    tag                 bigint      not null unique comment 'keyed hash of the id, by which tokens name the member',
    joined              datetime(6) not null,
    received            int         not null default 0 comment 'viewings received so far, erased ones included',
    erased              int         not null default 0 comment 'viewings up to this one were erased by the member',
    control_revision    int         not null default 0,
    always_personalised boolean     not null default false comment 'never in the control group'
) character set ascii collate ascii_bin;

create table personalization_viewing (
    member          bigint      not null,
    seq             int         not null comment 'order of receipt, from 1 for each member',
    id              varchar(64) not null,
    title           varchar(64) not null,
    episode         varchar(64),
    started_at      datetime(6) not null,
    watched_seconds int         not null,
    received_at     datetime(6) not null,
    led_by          varchar(64) comment 'artwork of the choice that led here',
    led_by_snapshot bigint,
    primary key (member, seq),
    unique key by_id (member, id),
    key by_time (started_at)
) character set ascii collate ascii_bin;

create table personalization_control_revision (
    member   bigint       not null,
    revision int          not null,
    at       datetime(6)  not null,
    subject  varchar(24)  not null,
    item     varchar(160) character set utf8mb4 collate utf8mb4_bin not null,
    stated   varchar(64)  not null,
    primary key (member, revision)
) character set ascii collate ascii_bin;

create table personalization_impression (
    member              bigint      not null,
    id                  varchar(64) not null,
    at                  datetime(6) not null,
    received_at         datetime(6) not null,
    title               varchar(64) not null,
    artwork             varchar(64) not null,
    mode                varchar(12) not null,
    propensity          double      not null,
    snapshot            bigint      not null,
    watermark           int         not null,
    as_of               bigint      not null comment 'seconds since 1970',
    control_revision    int         not null,
    withdrawal_revision bigint      not null,
    period              int         not null,
    primary key (member, id),
    key by_time (at)
) character set ascii collate ascii_bin;

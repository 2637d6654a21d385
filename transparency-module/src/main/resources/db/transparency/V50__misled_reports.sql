create table transparency_misled_report (
    id          bigint       not null auto_increment primary key,
    member      varchar(64)  not null,
    title       varchar(128) not null,
    artwork     varchar(128) not null,
    words       varchar(500) not null,
    reported_at datetime(6)  not null,
    due         datetime(6)  not null,
    waiting     boolean comment 'true until it is answered, else null: a member has one of a picture at a time',
    outcome     varchar(16),
    answer      varchar(500),
    answered_by varchar(64),
    answered_at datetime(6),
    unique key one_at_a_time (member, artwork, waiting),
    key by_due (waiting, due)
) character set utf8mb4 collate utf8mb4_bin;

-- groups of credited persons, for audits alone
create table transparency_audit_label (
    person      varchar(64)  not null primary key,
    group_name  varchar(64)  not null,
    source      varchar(500) not null,
    auditor     varchar(64)  not null,
    imported_at datetime(6)  not null,
    key by_group (group_name)
) character set utf8mb4 collate utf8mb4_bin;

create table transparency_audit_run (
    id          bigint        not null auto_increment primary key,
    kind        varchar(16)   not null,
    catalogue   varchar(16)   not null,
    members     int           not null,
    seed        bigint        not null,
    snapshot    bigint        not null,
    state       varchar(16)   not null,
    asker       varchar(64)   not null,
    asked_at    datetime(6)   not null,
    finished_at datetime(6),
    outcome     varchar(1000),
    figures     mediumtext    comment 'JSON',
    counts      longtext      comment 'JSON; the figures can be worked out from them',
    key by_kind (kind, state)
) character set utf8mb4 collate utf8mb4_bin;

-- append-only: audits and labels that were refused, and attempts to aim artwork at people
create table transparency_audit_refusal (
    id     bigint       not null auto_increment primary key,
    at     datetime(6)  not null,
    actor  varchar(64)  not null,
    reason varchar(24)  not null,
    detail varchar(500) not null,
    key by_reason (reason)
) character set utf8mb4 collate utf8mb4_bin;

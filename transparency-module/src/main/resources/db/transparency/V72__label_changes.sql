-- who imported labels or took them away, and when; rows are only ever added
create table transparency_audit_label_change (
    id         bigint       not null auto_increment primary key,
    at         datetime(6)  not null,
    auditor    varchar(64)  not null,
    action     varchar(16)  not null,
    group_name varchar(64)  not null,
    persons    int          not null
) character set utf8mb4 collate utf8mb4_bin;

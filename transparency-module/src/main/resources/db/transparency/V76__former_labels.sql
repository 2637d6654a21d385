-- who was described how until it changed, for as long as choices that stood on it are made again
create table transparency_audit_label_former (
    id         bigint      not null auto_increment primary key,
    group_name varchar(64) not null,
    ended_at   datetime(6) not null,
    persons    mediumtext  not null comment 'ids, one in a line',
    key by_group (group_name, ended_at),
    key by_end (ended_at)
) character set utf8mb4 collate utf8mb4_bin;

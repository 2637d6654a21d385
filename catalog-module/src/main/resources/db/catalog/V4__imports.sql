-- Files that are being imported. The file lies here in parts, so that any node can go on with it, until the job has ended.
create table catalog_import (
    id char(36) character set ascii collate ascii_bin not null primary key,
    kind varchar(32) character set ascii not null,
    file_name varchar(200) not null,
    whole boolean not null comment 'one bad row keeps everything out',
    actor varchar(100) not null,
    state varchar(16) character set ascii not null,
    total int not null,
    done int not null,
    failed int not null,
    worked_millis bigint not null,
    cancel_asked boolean not null,
    problem varchar(1000) null,
    created datetime(6) not null,
    holder varchar(36) character set ascii null,
    held_until datetime(6) null,
    key catalog_import_by_age (created, id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table catalog_import_part (
    import_id char(36) character set ascii collate ascii_bin not null,
    part int not null,
    content mediumblob not null,
    primary key (import_id, part),
    foreign key (import_id) references catalog_import (id)
);

create table catalog_import_fault (
    import_id char(36) character set ascii collate ascii_bin not null,
    line bigint not null,
    column_name varchar(100) not null,
    reason varchar(1000) not null,
    primary key (import_id, line),
    foreign key (import_id) references catalog_import (id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

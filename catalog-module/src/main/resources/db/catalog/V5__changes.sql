-- Who changed what and when. Rows are only ever added.
create table catalog_change (
    number bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor varchar(100) not null,
    action varchar(16) character set ascii not null,
    title_id varchar(64) character set ascii collate ascii_bin not null,
    artwork_id varchar(64) character set ascii collate ascii_bin null,
    note varchar(1000) null,
    facts mediumtext null comment 'the title as it was stored then, JSON',
    key catalog_change_by_title (title_id, number)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

-- Where the representation check draws its lines. Rows are only ever added; the last one holds.
create table catalog_thresholds (
    number bigint not null auto_increment primary key,
    at datetime(6) not null,
    actor varchar(100) not null,
    reason varchar(200) not null,
    front double not null,
    pairing double not null,
    shared_scenes double not null,
    comparable_faces double not null,
    feature double not null
) default character set utf8mb4 collate utf8mb4_unicode_ci;

-- What is known of the picture that members see: its language and focal point by an editor's word, the rest from its pixels.
-- image_sha256 names what is shown; image_original is the file as it came, of which that may be a part.
alter table catalog_artwork
    add column language varchar(35) character set ascii null comment 'BCP 47, of its lettering; null if it has none',
    add column focus_x double null comment 'share of the width, from the left',
    add column focus_y double null comment 'share of the height, from the top',
    add column image_original char(64) character set ascii collate ascii_bin null,
    add column image_colour char(7) character set ascii null comment 'as in CSS',
    add column image_placeholder varchar(2000) character set ascii null comment 'a tiny picture as a data address',
    add column image_likeness bigint null comment 'dhash-64: pictures that look alike differ in few bits',
    add column replaces varchar(64) character set ascii collate ascii_bin null comment 'retires once this one goes live',
    add key catalog_artwork_by_original (image_original);

update catalog_artwork set image_original = image_sha256;

-- Pairs that look alike and that an editor keeps nevertheless. Rows are only ever added.
create table catalog_artwork_pair (
    one_id varchar(64) character set ascii collate ascii_bin not null,
    other_id varchar(64) character set ascii collate ascii_bin not null,
    actor varchar(100) not null,
    at datetime(6) not null,
    primary key (one_id, other_id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

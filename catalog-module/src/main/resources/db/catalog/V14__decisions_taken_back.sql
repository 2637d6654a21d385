-- Where an artwork stood before the last decision and by whose word, and how that left what it replaced.
alter table catalog_artwork
    add column earlier_status varchar(16) character set ascii null,
    add column earlier_reviewer varchar(100) null,
    add column earlier_reviewed_at datetime(6) null,
    add column earlier_note varchar(1000) null,
    add column earlier_findings char(64) character set ascii collate ascii_bin null,
    add column replaced_left bigint null comment 'the version in which the artwork was left that it replaces';

-- Whose place an artwork took when it went live, so that its approval can be taken back.
alter table catalog_artwork
    add column displaced_neutral varchar(64) character set ascii collate ascii_bin null
        comment 'the title\'s neutral artwork until then',
    add column replaced_was varchar(16) character set ascii null comment 'where the artwork stood that it replaces';

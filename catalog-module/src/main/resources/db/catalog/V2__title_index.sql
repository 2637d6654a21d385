-- What the representation check said of each artwork when it was last looked at. Only lists are made from this table; it
-- is written anew from the catalogue whenever the server starts.
create table catalog_artwork_standing (
    artwork_id varchar(64) character set ascii collate ascii_bin not null primary key,
    title_id varchar(64) character set ascii collate ascii_bin not null,
    status varchar(16) character set ascii not null,
    verdict varchar(16) character set ascii not null,
    servable boolean not null,
    key catalog_artwork_standing_by_title (title_id, status, verdict, servable)
);

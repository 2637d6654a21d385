-- Who changed an artwork last; like its uploader, they may not decide on it.
alter table catalog_artwork add column editor varchar(100) null;

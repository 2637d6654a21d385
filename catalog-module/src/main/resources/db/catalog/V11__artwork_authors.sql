-- all who changed an artwork since it was last live, and not only the last of them, so that none of them approves it
create table catalog_artwork_author (
    artwork_id varchar(64) character set ascii collate ascii_bin not null,
    account varchar(100) not null,
    primary key (artwork_id, account),
    foreign key (artwork_id) references catalog_artwork (id)
) default character set utf8mb4 collate utf8mb4_bin;

insert into catalog_artwork_author (artwork_id, account)
    select id, editor from catalog_artwork where editor is not null;

alter table catalog_artwork drop column editor;

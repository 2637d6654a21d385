-- Who wants an artwork withdrawn while somebody else keeps its row. It is served no more from then on, and the row goes once
-- the withdrawal, or any later decision on the artwork, is stored. There is no foreign key, for that would wait for the row.
create table catalog_withdrawal (
    artwork_id varchar(64) character set ascii collate ascii_bin not null,
    account varchar(100) not null,
    primary key (artwork_id, account)
) default character set utf8mb4 collate utf8mb4_bin;

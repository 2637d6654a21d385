-- whoever must not overlap with others holds a row until the end of the transaction
create table personalization_turn (
    name  varchar(32) not null primary key,
    times bigint      not null default 0 comment 'of what was done, where that is asked'
) character set ascii collate ascii_bin;

insert into personalization_turn (name) values ('SERVING'), ('WITHDRAWAL'), ('ERASURE'), ('ERASED');

-- the newest revision of one artwork
create index by_artwork on personalization_withdrawal (artwork, revision);

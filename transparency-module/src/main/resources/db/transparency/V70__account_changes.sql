-- Who gave, changed and took accounts of the staff. Rows are only ever added.
create table transparency_account_change (
    number  bigint      not null auto_increment primary key,
    at      datetime(6) not null,
    actor   varchar(64) not null,
    account varchar(64) not null,
    action  varchar(16) not null,
    roles   varchar(255) null comment 'the ones that the account has since, separated by commas'
) character set utf8mb4 collate utf8mb4_bin;

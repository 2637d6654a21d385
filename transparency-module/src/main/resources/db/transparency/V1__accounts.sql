create table transparency_account (
    name          varchar(64)  not null primary key,
    password_hash varchar(255) not null
) character set utf8mb4 collate utf8mb4_bin;

create table transparency_account_role (
    account varchar(64) not null,
    role    varchar(32) not null,
    primary key (account, role),
    foreign key (account) references transparency_account (name) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

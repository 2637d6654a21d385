create table personalization_snapshot (
    number  bigint       not null auto_increment primary key,
    created datetime(6)  not null,
    digest  char(64)     not null comment 'SHA-256 of the bytes, hexadecimal; empty while it is being written',
    size    bigint       not null comment 'bytes',
    note    varchar(255) character set utf8mb4 not null
) character set ascii collate ascii_bin;

-- in parts, so that no packet is larger than a server allows by default
create table personalization_snapshot_part (
    snapshot bigint     not null,
    part     int        not null,
    content  mediumblob not null,
    primary key (snapshot, part)
);

-- append-only: what serves is what the last row says
create table personalization_serving (
    revision    bigint       not null auto_increment primary key,
    at          datetime(6)  not null,
    snapshot    bigint       not null,
    kill_switch boolean      not null,
    actor       varchar(64)  not null,
    reason      varchar(255) not null
) character set utf8mb4;

-- append-only: withdrawals count before the next snapshot knows of them
create table personalization_withdrawal (
    revision  bigint      not null auto_increment primary key,
    at        datetime(6) not null,
    artwork   varchar(64) not null,
    withdrawn boolean     not null
) character set ascii collate ascii_bin;

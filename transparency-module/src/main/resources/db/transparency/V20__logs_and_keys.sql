-- Append-only logs. What makes a change to them visible is not in this database: the checkpoints lie in a folder beside it.

create table transparency_log (
    name varchar(32) not null primary key,
    size bigint      not null comment 'entries; the row is the lock of the one writer'
) character set ascii collate ascii_bin;

insert into transparency_log (name, size) values ('access', 0), ('snapshots', 0);

create table transparency_log_entry (
    log       varchar(32)    not null,
    position  bigint         not null,
    subject   varchar(43)    not null comment 'number of the snapshot, or pseudonym of the member, that it is about',
    open_part varbinary(1024) not null,
    sealed    varbinary(8192) not null comment 'under the key of the member',
    primary key (log, position),
    key by_subject (log, subject, position)
) character set ascii collate ascii_bin;

create table transparency_signing_key (
    id         varchar(43)    not null primary key comment 'JWK thumbprint, RFC 7638',
    purpose    varchar(16)    not null,
    created    datetime(6)    not null,
    public_key varbinary(64)  not null comment 'X.509',
    wrapped    varbinary(512) not null comment 'PKCS 8, under the master key',
    key by_purpose (purpose, created)
) character set ascii collate ascii_bin;

create table transparency_member_key (
    member  varchar(64)    not null primary key,
    wrapped varbinary(512) not null comment 'the pseudonym in logs and the key, under the master key'
) character set ascii collate ascii_bin;

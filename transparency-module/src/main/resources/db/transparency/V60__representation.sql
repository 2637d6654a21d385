create table transparency_representation (
    handle      varchar(32)    not null primary key comment 'made by chance; all that the control log knows',
    member      varchar(64)    not null,
    wrapped_key varbinary(128) not null comment 'of this row alone, wrapped with the master key',
    sealed      varbinary(128) not null comment 'the group, padded, under that key',
    unique key one_each (member)
) character set utf8mb4 collate utf8mb4_bin;

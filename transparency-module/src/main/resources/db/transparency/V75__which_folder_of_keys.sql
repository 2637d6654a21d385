create table transparency_key_folder (
    id   tinyint     not null primary key check (id = 1),
    mark varchar(36) not null comment 'lies in the folder of keys as well, so that no other is taken for it'
) character set ascii collate ascii_bin;

-- its only row is held by whoever opens an emergency access, so that two at once count each other
create table transparency_emergency_turn (
    id tinyint not null primary key
) character set utf8mb4 collate utf8mb4_bin;

insert into transparency_emergency_turn (id) values (1);

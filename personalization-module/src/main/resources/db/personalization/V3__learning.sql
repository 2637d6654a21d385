-- work that one node does at a time; whoever holds it says so again and again, and after a crash the hold runs out
create table personalization_job (
    name       varchar(32) not null primary key,
    holder     varchar(64),
    held_until datetime(6),
    done       int         not null default 0,
    total      int         not null default 0,
    finished   datetime(6)
) character set ascii collate ascii_bin;

insert into personalization_job (name) values ('learning');

create table personalization_learned_day (
    day      date        not null primary key,
    outcomes bigint      not null,
    sums     longblob    not null comment 'whole numbers; any split of the work gives the same',
    learned  datetime(6) not null
) character set ascii collate ascii_bin;

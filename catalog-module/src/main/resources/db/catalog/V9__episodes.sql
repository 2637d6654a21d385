-- The episodes of series. A viewing names the id; season 0 holds the specials.
create table catalog_episode (
    title_id varchar(64) character set ascii collate ascii_bin not null,
    id varchar(64) character set ascii collate ascii_bin not null,
    season int not null,
    number int not null,
    name varchar(200) not null,
    runtime_seconds int not null,
    primary key (title_id, id),
    unique key catalog_episode_by_place (title_id, season, number),
    foreign key (title_id) references catalog_title (id)
) default character set utf8mb4 collate utf8mb4_bin;

-- Titles as they were stored before there were episodes had none.
update catalog_change set facts = json_insert(facts, '$.title.episodes', json_array()) where facts is not null;

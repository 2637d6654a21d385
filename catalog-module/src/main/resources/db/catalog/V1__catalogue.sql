create table catalog_title (
    id varchar(64) character set ascii collate ascii_bin not null primary key,
    version bigint not null,
    name varchar(200) not null,
    release_year smallint not null,
    kind varchar(8) not null,
    runtime_seconds int not null,
    illustrative boolean not null,
    search_text text not null,
    key catalog_title_by_name (name, id),
    fulltext key catalog_title_by_words (search_text)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table catalog_title_feature (
    title_id varchar(64) character set ascii collate ascii_bin not null,
    family varchar(8) not null,
    name varchar(60) not null,
    weight double not null,
    is_sensitive boolean not null,
    primary key (title_id, family, name),
    foreign key (title_id) references catalog_title (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table catalog_person (
    id varchar(64) character set ascii collate ascii_bin not null primary key,
    name varchar(200) not null
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table catalog_credit (
    title_id varchar(64) character set ascii collate ascii_bin not null,
    person_id varchar(64) character set ascii collate ascii_bin not null,
    billing int not null,
    screen_seconds int null,
    primary key (title_id, person_id),
    key catalog_credit_by_person (person_id),
    foreign key (title_id) references catalog_title (id),
    foreign key (person_id) references catalog_person (id)
);

create table catalog_shared_scenes (
    title_id varchar(64) character set ascii collate ascii_bin not null,
    one_id varchar(64) character set ascii collate ascii_bin not null,
    other_id varchar(64) character set ascii collate ascii_bin not null,
    seconds int not null,
    primary key (title_id, one_id, other_id),
    foreign key (title_id) references catalog_title (id)
);

create table catalog_artwork (
    id varchar(64) character set ascii collate ascii_bin not null primary key,
    version bigint not null,
    title_id varchar(64) character set ascii collate ascii_bin not null,
    kind varchar(16) not null,
    status varchar(16) not null,
    alt varchar(1000) not null,
    neutral boolean not null,
    image_sha256 char(64) character set ascii collate ascii_bin not null,
    image_width int not null,
    image_height int not null,
    uploader varchar(100) not null,
    uploaded_at datetime(6) not null,
    reviewer varchar(100) null,
    reviewed_at datetime(6) null,
    review_note varchar(1000) null,
    reviewed_findings char(64) character set ascii collate ascii_bin null,
    neutral_of varchar(64) character set ascii collate ascii_bin as (if(neutral and status = 'LIVE', title_id, null)) persistent,
    key catalog_artwork_by_title (title_id, id),
    key catalog_artwork_by_image (image_sha256, status),
    unique key catalog_artwork_one_neutral (neutral_of),
    foreign key (title_id) references catalog_title (id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table catalog_artwork_feature (
    artwork_id varchar(64) character set ascii collate ascii_bin not null,
    family varchar(8) not null,
    name varchar(60) not null,
    weight double not null,
    is_sensitive boolean not null,
    primary key (artwork_id, family, name),
    foreign key (artwork_id) references catalog_artwork (id)
) default character set utf8mb4 collate utf8mb4_bin;

create table catalog_depiction (
    artwork_id varchar(64) character set ascii collate ascii_bin not null,
    person_id varchar(64) character set ascii collate ascii_bin not null,
    name varchar(200) not null,
    face_share double not null,
    primary key (artwork_id, person_id),
    foreign key (artwork_id) references catalog_artwork (id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

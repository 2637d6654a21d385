create table transparency_release_year (
    calendar_year int    not null primary key,
    nano_rho      bigint not null,
    atto_delta    bigint not null
);

-- append-only
create table transparency_release_charge (
    id            bigint       not null auto_increment primary key,
    question      varchar(160) not null unique,
    subject       varchar(128) not null,
    period        varchar(8)   not null,
    calendar_year int          not null,
    nano_rho      bigint       not null,
    atto_delta    bigint       not null,
    asker         varchar(64)  not null,
    at            datetime(6)  not null,
    key by_subject (subject, calendar_year)
) character set utf8mb4 collate utf8mb4_bin;

-- the one answer to a question, after noise
create table transparency_release_answer (
    charge bigint     not null primary key,
    answer mediumtext not null comment 'JSON',
    foreign key (charge) references transparency_release_charge (id)
) character set utf8mb4 collate utf8mb4_bin;

-- a text around an answer, on its way to the public
create table transparency_release (
    id         bigint       not null auto_increment primary key,
    charge     bigint       not null,
    form       varchar(32)  not null,
    title      varchar(64),
    period     varchar(8)   not null,
    template   varchar(300) not null,
    state      varchar(16)  not null,
    asker      varchar(64)  not null,
    asked_at   datetime(6)  not null,
    decider    varchar(64),
    decided_at datetime(6),
    remark     varchar(500),
    unique key by_text (charge, template),
    key by_state (state),
    foreign key (charge) references transparency_release_answer (charge)
) character set utf8mb4 collate utf8mb4_bin;

-- append-only
create table transparency_release_refusal (
    id     bigint       not null auto_increment primary key,
    at     datetime(6)  not null,
    actor  varchar(64)  not null,
    reason varchar(16)  not null,
    detail varchar(500) not null,
    key by_reason (reason)
) character set utf8mb4 collate utf8mb4_bin;

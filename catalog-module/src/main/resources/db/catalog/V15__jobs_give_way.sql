-- A file that is taken as a whole steps back for a reviewer who withdraws what it keeps.
alter table catalog_job
    add column gives_way boolean not null default false comment 'somebody cannot wait for what it keeps';

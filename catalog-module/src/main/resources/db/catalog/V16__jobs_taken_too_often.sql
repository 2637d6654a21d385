-- A file that makes each server go away that takes it is not begun for ever.
alter table catalog_job
    add column takes int not null default 0 comment 'how often it was begun since it last got on or was let go';

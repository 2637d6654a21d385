-- what the officer decides about and everybody reads; null until it is read again where it was asked for before this
alter table transparency_release
    add column told mediumtext comment 'JSON: the sentence and its figures, with names' after template;

alter table transparency_misled_report
    add column answer_read boolean not null default false comment 'true once the member has seen the answer on a page';

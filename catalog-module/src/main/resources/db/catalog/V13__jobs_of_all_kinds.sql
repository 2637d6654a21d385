-- Imports are not the only jobs any more: the catalogue is checked with other thresholds in the same way.
rename table
    catalog_import to catalog_job,
    catalog_import_part to catalog_job_part,
    catalog_import_fault to catalog_job_fault;

alter table catalog_job
    rename column file_name to subject,
    rename index catalog_import_by_age to catalog_job_by_age,
    add column cancelled_by varchar(100) null,
    add column settled boolean not null default false comment 'it cannot be cancelled any more',
    add column only_one varchar(32) character set ascii as
        (case when kind = 'representation' and state in ('WAITING', 'RUNNING') then kind end) virtual
        comment 'of these, one at a time may not have ended',
    add unique index catalog_job_only_one (only_one);

alter table catalog_job_part rename column import_id to job_id;
alter table catalog_job_fault rename column import_id to job_id;

-- Thresholds hold once the job that checks the catalogue with them is settled; those of before were never checked by one.
alter table catalog_thresholds
    add column job char(36) character set ascii collate ascii_bin null,
    add foreign key (job) references catalog_job (id);

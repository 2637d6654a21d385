-- the kind of a regular audit that waits or runs, so that no two nodes begin the same one
alter table transparency_audit_run
    add column regular varchar(16) as (if(asker = 'lobbycard' and state in ('WAITING', 'RUNNING'), kind, null)) virtual,
    add unique key one_regular (regular);

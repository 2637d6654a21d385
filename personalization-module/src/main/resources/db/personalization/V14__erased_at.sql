-- a client that sends again what it sent before the erasure brings nothing back
alter table personalization_member
    add column erased_at datetime(6) comment 'what began or was seen before is not stored any more' after erased;

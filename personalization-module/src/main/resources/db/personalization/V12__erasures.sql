alter table personalization_member
    add column erased_controls int not null default 0
        comment 'the control revision that the last erasure made; choices of an earlier one cannot be made again'
        after control_revision;

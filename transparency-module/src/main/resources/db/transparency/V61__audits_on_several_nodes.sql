-- until when the node that runs an audit holds it; one that is running past that was left behind by a node that stopped
alter table transparency_audit_run
    add column held_until datetime(6) after state,
    add key by_state (state, id);

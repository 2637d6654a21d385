-- an erasure takes out what was put in, whatever the window is by then; null for days learned before this was noted
alter table personalization_learned_day
    add column window_seconds bigint comment 'after an impression, in which a play could begin to count for it';

-- by which the share was measured, in shares of the picture as it is shown; null where it was said as a number
alter table catalog_depiction
    add column frame_left double null,
    add column frame_top double null,
    add column frame_width double null,
    add column frame_height double null;

-- what an editor said of an artwork, before and after
alter table catalog_change
    add column said mediumtext null comment 'the artwork as it was described before and after, JSON';

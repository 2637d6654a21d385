-- What changed since an import was begun is found without reading the whole history.
alter table catalog_change add index catalog_change_by_time (at, title_id);

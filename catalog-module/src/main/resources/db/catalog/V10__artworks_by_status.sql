-- Reviewers see what they have just decided on in its new list at once.
alter table catalog_artwork add index catalog_artwork_by_status (status, uploaded_at, id);

-- Whoever credits somebody is asked at once which of those who have that name is meant.
alter table catalog_person add index catalog_person_by_name (name);

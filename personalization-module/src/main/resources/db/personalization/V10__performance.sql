-- what became of one title's pictures, without reading everybody's
create index by_title on personalization_impression (title, at);
create index by_title on personalization_viewing (title, started_at);

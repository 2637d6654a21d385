-- they lie in a folder of their own, so that no backup of the database brings back the key of somebody who erased
drop table transparency_member_key;

-- a word whose key has lain here ends; whoever said it can say it again
delete from transparency_representation;
alter table transparency_representation drop column wrapped_key;

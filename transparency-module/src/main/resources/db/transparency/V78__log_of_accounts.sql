-- who did what to which account of the staff
insert into transparency_log (name, size) values ('accounts', 0);

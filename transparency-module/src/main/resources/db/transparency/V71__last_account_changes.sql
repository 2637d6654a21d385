-- Each node asks every few seconds for the last change of each account.
alter table transparency_account_change add index last_of_account (account, number);

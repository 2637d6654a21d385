-- of which snapshot new ones keep the weights and priors, since an operator went back to it; null: of all that was learned
alter table personalization_serving add column learned_from bigint after snapshot;

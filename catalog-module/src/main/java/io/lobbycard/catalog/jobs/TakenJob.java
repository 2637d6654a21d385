package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.JobId;

/**
 * A job that this node holds.
 *
 * @param whole true if it does all or nothing, and begins anew when it is taken
 * @param done how far it is
 */
public record TakenJob(JobId id, String kind, boolean whole, int done, String actor) {}

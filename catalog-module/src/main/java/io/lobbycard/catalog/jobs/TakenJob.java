package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.JobId;
import java.time.Instant;

/**
 * A job that this node holds.
 *
 * @param whole true if it does all or nothing, and begins anew when it is taken
 * @param done how far it is
 * @param again true if somebody had begun it before
 * @param last true if it will not be taken any more unless it gets on
 */
public record TakenJob(
        JobId id, String kind, boolean whole, int done, boolean again, boolean last, String actor, Instant created) {}

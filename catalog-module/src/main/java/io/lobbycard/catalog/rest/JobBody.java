package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobState;
import org.jspecify.annotations.Nullable;

/**
 * A job in JSON.
 *
 * @param rate rows or titles a second
 */
public record JobBody(
        String job,
        String kind,
        JobState state,
        int done,
        int total,
        int failed,
        double rate,
        @Nullable Long remainingSeconds,
        @Nullable String problem) {

    static JobBody of(Job job) {
        return new JobBody(
                job.id().value(),
                job.kind(),
                job.state(),
                job.done(),
                job.total(),
                job.failed(),
                job.rate(),
                job.remainingSeconds(),
                job.problem());
    }
}

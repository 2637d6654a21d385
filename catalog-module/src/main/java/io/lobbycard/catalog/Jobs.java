package io.lobbycard.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background: imports, and checks of the whole catalogue with other thresholds. A job goes on where it was
 * after a crash, on any node, and can be cancelled. What is stored by a cancelled one stays, unless it was to do all or
 * nothing.
 */
public interface Jobs {

    /**
     * Whose jobs somebody may see and cancel: of the kinds that they may begin themselves, and of all for operators, who
     * run the jobs.
     *
     * @param hasRole whether they have a role of {@link io.lobbycard.web.Roles}
     * @return names of kinds
     */
    Set<String> kindsWatchedBy(Predicate<String> hasRole);

    Optional<Job> job(JobId id);

    /** The newest ones of these kinds, the newest first. */
    List<Job> newest(Set<String> kinds, int limit);

    /**
     * What a waiting job waits for: jobs that are worked on or were begun earlier, the one that is worked on first. It may
     * begin before they have ended, if another node has nothing to do.
     */
    List<Job> before(JobId id);

    /**
     * Rows that an import did not take, by line; of a job with very many of them only the first 10,000 are kept.
     *
     * @param behind the line after which to begin, or null for the first
     */
    List<ImportFault> faults(JobId id, @Nullable Long behind, int limit);

    /**
     * Ends a job as soon as the part at hand is done; one that has ended stays as it is.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such job
     */
    Job cancel(JobId id, String actor);
}

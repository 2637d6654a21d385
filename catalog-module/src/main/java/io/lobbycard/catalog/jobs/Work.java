package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.JobState;
import java.util.Map;
import java.util.Set;

/** What the jobs of some kinds do. Every bean that implements this is one. */
public interface Work {

    /** The kinds of jobs that are its own, each with the roles that may see and cancel them. */
    Map<String, Set<String>> kinds();

    /**
     * Works a job off, or goes on with it, and notes after each part how far it is ({@link JobRows#advance}).
     *
     * @return how it ends
     * @throws RuntimeException if it cannot be done; it is taken up again if others were in its way, and has failed else
     */
    JobState work(TakenJob job);
}

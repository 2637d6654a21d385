package io.lobbycard.catalog.jobs;

import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.JobState;
import io.lobbycard.database.Contention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Works off a job, and says how it ended. */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    private final Works works;
    private final JobRows rows;

    @Inject
    JobRunner(Works works, JobRows rows) {
        this.works = works;
        this.rows = rows;
    }

    void run(JobId id) {
        rows.take(id).ifPresent(this::work);
    }

    private void work(TakenJob job) {
        try {
            rows.end(job.id(), works.of(job.kind()).work(job), null);
        } catch (RuntimeException failed) {
            giveUp(job, failed);
        }
    }

    /** A job that others were in the way of keeps its file and is taken up again at the next look. */
    private void giveUp(TakenJob job, RuntimeException failed) {
        JobId id = job.id();
        if (Contention.isBehind(failed)) {
            LOG.log(Level.WARNING, "The job " + id + " waits, for others write the same rows.", failed);
            rows.release(id, false);
        } else if (job.whole() && !job.last() && Contention.mayBeBehind(failed)) {
            LOG.log(Level.WARNING, "The job " + id + " waits, for others may have made the same rows.", failed);
            rows.release(id, true);
        } else {
            LOG.log(Level.ERROR, "The job " + id + " could not be worked off.", failed);
            rows.end(id, JobState.FAILED, "Something on our side failed; the log tells what under " + id + ".");
        }
    }
}

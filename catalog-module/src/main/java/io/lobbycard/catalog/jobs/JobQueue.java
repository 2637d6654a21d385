package io.lobbycard.catalog.jobs;

import io.lobbycard.background.OneAtATime;
import io.lobbycard.catalog.CatalogReady;
import io.lobbycard.catalog.ImportFault;
import io.lobbycard.catalog.Job;
import io.lobbycard.catalog.JobId;
import io.lobbycard.catalog.Jobs;
import io.lobbycard.time.Routine;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@link Jobs} in the database; one after the other on each node, so that pages keep a core and editors their rows. */
@ApplicationScoped
public class JobQueue implements Jobs {

    private static final Logger LOG = System.getLogger(JobQueue.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(10);

    private final Works works;
    private final JobRows rows;
    private final JobRunner runner;
    private final Routine looking;
    private final Executor background;

    @Inject
    JobQueue(Works works, JobRows rows, JobRunner runner, ManagedExecutorService threads, Routine looking) {
        this.works = works;
        this.rows = rows;
        this.runner = runner;
        this.looking = looking;
        this.background = new OneAtATime(threads);
    }

    /** Goes on with what a node left behind that went away. */
    void ready(@Observes CatalogReady catalogIsThere) {
        looking.begin(this::goOn, Duration.ZERO, LOOK_EVERY);
    }

    /** Works a job off that was added, when its turn comes. */
    public void enqueue(JobId id) {
        background.execute(() -> runner.run(id));
    }

    @Override
    public Set<String> kindsWatchedBy(Predicate<String> hasRole) {
        return works.kinds().entrySet().stream()
                .filter(kind ->
                        hasRole.test(Roles.OPERATOR) || kind.getValue().stream().anyMatch(hasRole))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Job> job(JobId id) {
        return rows.find(id);
    }

    @Override
    public List<Job> newest(Set<String> kinds, int limit) {
        return rows.newest(kinds, limit);
    }

    @Override
    public List<Job> before(JobId id) {
        return rows.before(id);
    }

    @Override
    public List<ImportFault> faults(JobId id, @Nullable Long behind, int limit) {
        return rows.faults(id, behind == null ? 0 : behind, limit);
    }

    @Override
    public Job cancel(JobId id, String actor) {
        LOG.log(Level.INFO, "{0} cancels the job {1}.", actor, id);
        return rows.cancel(id, actor).orElseThrow(() -> ProblemException.notFound("There is no job " + id + "."));
    }

    private void goOn() {
        try {
            rows.unattended().forEach(this::enqueue);
        } catch (RuntimeException away) {
            LOG.log(Level.DEBUG, "The database did not say which jobs wait; it is asked again.", away);
        }
    }
}

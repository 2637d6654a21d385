package io.lobbycard.personalization.storage;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Work with the database that never waits for long, whatever the database does. */
@ApplicationScoped
public class Database {

    private static final Logger LOG = System.getLogger(Database.class.getName());
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final int UNAVAILABLE = 503;

    /** So that what is away does not fill the log. */
    private static final Duration BETWEEN_TOLD = Duration.ofSeconds(10);

    private final AtomicLong lastTold = new AtomicLong(System.nanoTime() - BETWEEN_TOLD.toNanos() - 1);
    private final BoundedWork bounded;

    @Inject
    Database(BoundedWork bounded) {
        this.bounded = bounded;
    }

    /**
     * Reads what a page needs.
     *
     * @throws DatabaseAway after at most 300 ms, and at once while the database has been failing; also if something else
     *     is away, such as the folder of keys, or the work failed in any other way, which is logged, because a page must
     *     come all the same
     */
    public <T> T quickly(Supplier<T> work) throws DatabaseAway {
        try {
            return Outcome.of(bounded.quickly(work));
        } catch (ProblemException problem) {
            if (problem.problem().status() != UNAVAILABLE) {
                throw problem;
            }
            tell("Pages do without what they need, as it is away.", problem);
            throw new DatabaseAway(problem);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "What a page needs could not be read, although the database answers.", failed);
            throw new DatabaseAway(failed);
        }
    }

    /**
     * Reads or writes what a request is about.
     *
     * @throws ProblemException 503 after at most 5 s; what was written may have been stored all the same, so that the
     *     request must be one that can be repeated
     */
    public <T> T patiently(Supplier<T> work) {
        try {
            return Outcome.of(bounded.patiently(work));
        } catch (DatabaseAway away) {
            throw unavailable(away);
        }
    }

    /**
     * Does what is rare and may take its time, such as erasing all that a member has done.
     *
     * @throws ProblemException 503 after at most 45 s, as {@link #patiently}
     */
    public <T> T thoroughly(Supplier<T> work) {
        try {
            return Outcome.of(bounded.thoroughly(work));
        } catch (DatabaseAway away) {
            throw unavailable(away);
        }
    }

    private ProblemException unavailable(DatabaseAway away) {
        tell("Requests are turned away, as the database does not answer.", away);
        return ProblemException.unavailable(
                "The database does not answer. Please send the same request again later.", RETRY_AFTER, away);
    }

    private void tell(String what, Exception away) {
        long now = System.nanoTime();
        long before = lastTold.get();
        if (now - before > BETWEEN_TOLD.toNanos() && lastTold.compareAndSet(before, now)) {
            LOG.log(Level.WARNING, what, away);
        }
    }
}

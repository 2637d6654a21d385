package io.lobbycard.personalization.storage;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Work with the database that never waits for long, whatever the database does. */
@ApplicationScoped
public class Database {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final BoundedWork bounded;

    @Inject
    Database(BoundedWork bounded) {
        this.bounded = bounded;
    }

    /**
     * Reads what a page needs.
     *
     * @throws DatabaseAway after at most 300 ms, and at once while the database has been failing
     */
    public <T> T quickly(Supplier<T> work) throws DatabaseAway {
        return Outcome.of(bounded.quickly(work));
    }

    /**
     * Reads or writes what a request is about.
     *
     * @throws ProblemException 503 after at most 5 s; what was written may have been stored all the same, so that the
     *     request must be one that can be repeated
     */
    public <T> T patiently(Supplier<T> work) {
        return answer(bounded.patiently(work));
    }

    private static <T> T answer(CompletionStage<T> stage) {
        try {
            return Outcome.of(stage);
        } catch (DatabaseAway away) {
            throw ProblemException.unavailable(
                    "The database does not answer. Please send the same request again later.", RETRY_AFTER, away);
        }
    }
}

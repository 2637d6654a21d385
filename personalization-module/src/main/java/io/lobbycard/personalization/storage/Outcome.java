package io.lobbycard.personalization.storage;

import io.lobbycard.database.Contention;
import io.lobbycard.web.ProblemException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** What work came to that ran on another thread. */
final class Outcome {

    private Outcome() {}

    /**
     * The result; what the work itself found wrong is thrown as it is.
     *
     * @throws DatabaseAway if the database did not answer in time or is not asked just now, or somebody else had the rows
     */
    static <T> T of(CompletionStage<T> stage) throws DatabaseAway {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException failed) {
            throw unchecked(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseAway(interrupted);
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) throws DatabaseAway {
        for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProblemException problem) {
                return problem;
            }
            if (cause instanceof DatabaseAway away) {
                throw away;
            }
            if (cause instanceof FaultToleranceException) {
                throw new DatabaseAway(failed);
            }
        }
        if (Contention.isBehind(failed)) {
            throw new DatabaseAway(failed);
        }
        return failed.getCause() instanceof RuntimeException own ? own : new IllegalStateException(failed);
    }
}

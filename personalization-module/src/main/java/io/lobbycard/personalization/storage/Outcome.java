package io.lobbycard.personalization.storage;

import io.lobbycard.web.ProblemException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;

/** What work came to that ran on another thread. */
final class Outcome {

    private Outcome() {}

    /** The result; a problem that the work itself found is thrown as it is. */
    static <T> T of(CompletionStage<T> stage) throws DatabaseAway {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException failed) {
            for (Throwable cause = failed; cause != null; cause = cause.getCause()) {
                if (cause instanceof ProblemException problem) {
                    throw problem;
                }
            }
            throw new DatabaseAway(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseAway(interrupted);
        }
    }
}

package io.lobbycard.personalization.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/**
 * Runs work on other threads, so that a thread which hangs on a dead connection is not the one that answers. A breaker
 * asks a failing database only now and then; what the database merely refuses does not count as failing, so that one
 * member's bad request keeps nobody else out.
 */
@ApplicationScoped
class BoundedWork {

    @Asynchronous
    @Timeout(300)
    @Bulkhead(value = 64, waitingTaskQueue = 256)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 1000,
            failOn = {DatabaseAway.class, TimeoutException.class})
    <T> CompletionStage<T> quickly(Supplier<T> work) throws DatabaseAway {
        return done(work);
    }

    @Asynchronous
    @Timeout(5000)
    @Bulkhead(value = 64, waitingTaskQueue = 256)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 1000,
            failOn = {DatabaseAway.class, TimeoutException.class})
    <T> CompletionStage<T> patiently(Supplier<T> work) throws DatabaseAway {
        return done(work);
    }

    /**
     * For rare work on all that a member has done. Ends within the 50 s for which MariaDB lets others wait for its locks by
     * default.
     */
    @Asynchronous
    @Timeout(45_000)
    @Bulkhead(value = 4, waitingTaskQueue = 64)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            failureRatio = 0.5,
            delay = 1000,
            failOn = {DatabaseAway.class, TimeoutException.class})
    <T> CompletionStage<T> thoroughly(Supplier<T> work) throws DatabaseAway {
        return done(work);
    }

    private static <T> CompletionStage<T> done(Supplier<T> work) throws DatabaseAway {
        try {
            return CompletableFuture.completedFuture(work.get());
        } catch (RuntimeException failed) {
            if (Failures.isAway(failed)) {
                throw new DatabaseAway(failed);
            }
            throw failed;
        }
    }
}

package io.lobbycard.personalization.storage;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.Asynchronous;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Runs work on other threads, so that a thread which hangs on a dead connection is not the one that answers. A breaker
 * asks a failing database only now and then.
 */
@ApplicationScoped
class BoundedWork {

    @Asynchronous
    @Timeout(300)
    @Bulkhead(value = 64, waitingTaskQueue = 256)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 1000, skipOn = ProblemException.class)
    <T> CompletionStage<T> quickly(Supplier<T> work) {
        return CompletableFuture.completedFuture(work.get());
    }

    @Asynchronous
    @Timeout(5000)
    @Bulkhead(value = 64, waitingTaskQueue = 256)
    @CircuitBreaker(requestVolumeThreshold = 8, failureRatio = 0.5, delay = 1000, skipOn = ProblemException.class)
    <T> CompletionStage<T> patiently(Supplier<T> work) {
        return CompletableFuture.completedFuture(work.get());
    }
}

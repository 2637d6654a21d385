package io.lobbycard.time;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Work that is done again and again in the background, until whoever it belongs to ends. */
@Dependent
public class Routine {

    private final ManagedScheduledExecutorService executor;
    private @Nullable ScheduledFuture<?> running;

    @Inject
    Routine(ManagedScheduledExecutorService executor) {
        this.executor = executor;
    }

    /**
     * Begins, once in its life.
     *
     * @param work catches what may go wrong; it is not done again after it has thrown anything
     * @param wait before the first time
     * @param pause from the end of one time to the beginning of the next
     */
    public void begin(Runnable work, Duration wait, Duration pause) {
        running = executor.scheduleWithFixedDelay(work, wait.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Lets what has begun come to its end, and does it no more. */
    @PreDestroy
    public void end() {
        if (running != null) {
            running.cancel(false);
        }
    }
}

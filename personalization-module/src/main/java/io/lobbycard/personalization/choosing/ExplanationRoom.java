package io.lobbycard.personalization.choosing;

import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets only so many explanations be made and told at once as fit into memory, whoever comes first going first. What fits is a
 * quarter of the heap, because snapshots, recent histories and everything else need the rest.
 */
@ApplicationScoped
class ExplanationRoom {

    /** An amount through one signal and its place in a list. */
    private static final long BYTES_OF_A_PART = 36;

    /** What a viewing takes besides: its own words for the parts that its title carries, and those of the answer. */
    private static final long BYTES_OF_A_VIEWING = 3_000;

    private static final long UNIT = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final int all;
    private final Semaphore left;
    private final Duration patience;

    @Inject
    ExplanationRoom() {
        this(Runtime.getRuntime().maxMemory() / 4, PATIENCE);
    }

    ExplanationRoom(long bytes, Duration patience) {
        all = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
        left = new Semaphore(all, true);
        this.patience = patience;
    }

    /** Units that the explanation of so many viewings takes, of which each counts through so many signals; never more than all. */
    int need(int viewings, int signals) {
        return (int) Math.min(all, viewings * (BYTES_OF_A_VIEWING + signals * BYTES_OF_A_PART) / UNIT);
    }

    /**
     * Takes so many units.
     *
     * @throws ProblemException 503 if they are not free in time
     */
    void take(int units) {
        try {
            if (left.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.unavailable(
                "Too many long histories are being explained at once. Please ask again later.", RETRY);
    }

    void giveBack(int units) {
        left.release(units);
    }

    int free() {
        return left.availablePermits();
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets few receipts be checked at once. Anybody may ask for it, without signing in, and what is read for it comes from the
 * same database and the same snapshots as what members ask for.
 */
final class ReceiptTurns {

    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    ReceiptTurns() {
        this(PATIENCE);
    }

    ReceiptTurns(Duration patience) {
        this.patience = patience;
    }

    /** @throws ProblemException 503 if others do not end in time; then nothing has been read */
    <T> T taken(Supplier<T> check) {
        if (!isTaken()) {
            throw ProblemException.unavailable(
                    "Many receipts are being checked at once. The signature can be checked without the server; for the rest,"
                            + " please ask again later.",
                    RETRY);
        }
        try {
            return check.get();
        } finally {
            turns.release();
        }
    }

    private boolean isTaken() {
        try {
            return turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

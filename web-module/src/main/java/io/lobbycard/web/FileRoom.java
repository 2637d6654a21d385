package io.lobbycard.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Lets people bring only so many files at once as fit into memory, through whatever door they come: each is there as a whole
 * until it is taken in. What fits is an eighth of the heap, because decoded pictures, snapshots and everything else need the
 * rest.
 */
@ApplicationScoped
public class FileRoom {

    private static final int SHARE_OF_HEAP = 8;
    private static final int UNIT = 1_024;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final int all;
    private final Semaphore left;
    private final Duration patience;

    @Inject
    public FileRoom() {
        this(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, PATIENCE);
    }

    FileRoom(long bytes, Duration patience) {
        all = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
        left = new Semaphore(all, true);
        this.patience = patience;
    }

    /**
     * Reads a file and hands it on; it must not be held after that. A file that takes more than all of the room is alone in it.
     *
     * @param announced its length in bytes as far as that is known before; negative if it is not
     * @param largest what it may have in bytes at most
     * @throws ProblemException 413 if it is larger than that, or than was announced; 503 if others leave no room in time
     */
    public <T> T with(InputStream file, long announced, int largest, Function<byte[], T> use) throws IOException {
        if (announced > largest) {
            throw ProblemException.tooLarge(largest);
        }
        int most = announced < 0 ? largest : (int) announced;
        int units = Math.min(all, most / UNIT + 1);
        take(units);
        try {
            byte[] bytes = file.readNBytes(most + 1);
            if (bytes.length > most) {
                throw ProblemException.tooLarge(largest);
            }
            return use.apply(bytes);
        } finally {
            left.release(units);
        }
    }

    private void take(int units) {
        try {
            if (left.tryAcquire(units, patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        throw ProblemException.unavailable(
                "Too many files are being taken in at once, and nothing of this one is kept. Please send it again later.",
                RETRY);
    }
}

package io.lobbycard.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what the server does in the background, and fails when it does not come. */
public final class Eventually {

    private static final long MILLIS_BETWEEN_LOOKS = 100;

    private Eventually() {}

    public static void holds(String what, Duration patience, BooleanSupplier condition) {
        String unused = value(() -> what, patience, () -> Optional.of(what).filter(any -> condition.getAsBoolean()));
    }

    /** The value as soon as it is there. */
    public static <T> T value(Supplier<String> what, Duration patience, Supplier<Optional<T>> look) {
        Instant end = Instant.now().plus(patience);
        while (true) {
            Optional<T> found = look.get();
            if (found.isPresent()) {
                return found.get();
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Not so after " + patience.toSeconds() + " s: " + what.get());
            }
            CompletableFuture.runAsync(
                            () -> {}, CompletableFuture.delayedExecutor(MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS))
                    .join();
        }
    }
}

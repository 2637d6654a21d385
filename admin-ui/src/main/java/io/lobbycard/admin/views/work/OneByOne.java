package io.lobbycard.admin.views.work;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/** The work of one session, each piece after the one before, so that nobody has more than one of them done at once. */
final class OneByOne {

    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    /**
     * Returns at once.
     *
     * @param wanted asked when its turn comes; if it is not so any more, the work is left out
     */
    synchronized void add(BooleanSupplier wanted, Runnable work, Executor threads) {
        last = last.handleAsync(
                (before, failed) -> {
                    if (wanted.getAsBoolean()) {
                        work.run();
                    }
                    return null;
                },
                threads);
    }
}

package io.lobbycard.transparency.log;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Comparisons of one log, one at a time: whoever asks while one is made gets what that one finds. */
final class SharedComparison {

    private final Function<Boolean, List<String>> comparison;
    private @Nullable Run running;

    private record Run(boolean wholly, CompletableFuture<List<String>> findings) {}

    /** @param comparison what it finds; it is told whether all signatures are to be checked */
    SharedComparison(Function<Boolean, List<String>> comparison) {
        this.comparison = comparison;
    }

    /**
     * Begins one, or takes part in the one that is made; after that if it does not check all signatures and this one should.
     *
     * @param where a new one is made
     */
    CompletableFuture<List<String>> begin(boolean wholly, Executor where) {
        Run before;
        Run begun;
        synchronized (this) {
            before = running;
            if (before != null && (before.wholly() || !wholly)) {
                return before.findings();
            }
            begun = new Run(wholly, new CompletableFuture<>());
            running = begun;
        }
        if (before == null) {
            start(begun, where);
        } else {
            CompletableFuture<List<String>> unused =
                    before.findings().whenComplete((findings, failure) -> start(begun, where));
        }
        return begun.findings();
    }

    private void start(Run run, Executor where) {
        try {
            where.execute(() -> make(run));
        } catch (RuntimeException refused) {
            ended(run);
            run.findings().completeExceptionally(refused);
        }
    }

    private void make(Run run) {
        try {
            List<String> findings = comparison.apply(run.wholly());
            ended(run);
            run.findings().complete(findings);
        } catch (RuntimeException | Error failure) {
            ended(run);
            run.findings().completeExceptionally(failure);
        }
    }

    /** Before anybody hears of it, so that whoever does and asks again gets a new one. */
    private synchronized void ended(Run run) {
        if (run.equals(running)) {
            running = null;
        }
    }
}

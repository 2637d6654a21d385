package io.lobbycard.transparency.log;

import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The tree over a log, which is to be had only once a comparison of the whole log with its checkpoints has found it right, and
 * for as long as nothing has cast doubt on it since. Comparisons are made beside whatever else is done with the log. Only the
 * first of a server's life is waited for, and not for long.
 */
final class ComparedTree {

    private static final Logger LOG = System.getLogger(ComparedTree.class.getName());
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final String log;
    private final Comparison comparison;
    private final Parts parts;
    private final SharedComparison comparisons = new SharedComparison(this::compareNow);
    private volatile @Nullable MerkleTree tree;
    private volatile boolean judged;
    private Instant refusedUntil = Instant.MIN;
    private String doubt;
    private int doubts;

    /**
     * What it works with.
     *
     * @param newest of this server
     * @param background where comparisons are made for whoever does not make them
     * @param patience how long the first comparison is waited for
     */
    record Parts(
            AtomicReference<@Nullable Note> newest,
            OtherServers others,
            Clock clock,
            Executor background,
            Duration patience) {}

    ComparedTree(String log, Comparison comparison, Parts parts) {
        this.log = log;
        this.comparison = comparison;
        this.parts = parts;
        this.doubt = "The log of " + log + " has not been compared with its checkpoints yet.";
    }

    /**
     * The tree, at once.
     *
     * @throws ProblemException 503 if the log is not known to be right
     */
    MerkleTree tree() {
        MerkleTree known = tree;
        if (known == null) {
            throw doubted();
        }
        return known;
    }

    /**
     * Returns once the log is known to be right. Where it is not, a comparison begins, once a minute at most.
     *
     * @throws ProblemException 503 if the log is not known to be right
     */
    void require() {
        if (tree != null) {
            return;
        }
        if (isRefused()) {
            throw doubted();
        }
        boolean first = !judged;
        CompletableFuture<List<String>> comparing = comparisons.begin(true, parts.background());
        if (!first) {
            throw busy(null);
        }
        try {
            comparing.get(parts.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException longer) {
            throw busy(longer);
        } catch (ExecutionException failed) {
            throw unavailable("The log of " + log + " could not be compared with its checkpoints.", failed);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw busy(ended);
        }
    }

    /**
     * Compares in the caller's thread, or takes part in a comparison that is made just then.
     *
     * @return what is wrong, as sentences
     * @throws ProblemException 503 if it cannot be compared
     */
    List<String> compare(boolean wholly) {
        try {
            return comparisons.begin(wholly, Runnable::run).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    /** Nothing is appended before the log has been compared again, which is not done at each request. */
    synchronized void distrust(String why) {
        tree = null;
        doubt = why;
        doubts++;
        refusedUntil = parts.clock().instant().plus(RETRY);
    }

    static ProblemException unavailable(String why, @Nullable Throwable cause) {
        return ProblemException.unavailable(
                why + " Nothing can be written down, so nothing that must be written down can happen.", RETRY, cause);
    }

    private List<String> compareNow(boolean wholly) {
        int before = doubts();
        try {
            Note newest = parts.newest().get();
            return judge(wholly ? comparison.compare(newest) : comparison.compareAgain(newest), before);
        } catch (NoCheckpointsException missing) {
            distrust("There are no checkpoints of the log of " + log + ".");
            judged = true;
            throw unavailable(String.valueOf(missing.getMessage()), missing);
        } catch (IOException failure) {
            String why = "The log of " + log + " could not be compared with its checkpoints.";
            distrust(why);
            judged = true;
            throw unavailable(why, failure);
        }
    }

    /** @param before how many {@link #doubts} there were when the comparison began; it settles none that came later */
    private synchronized List<String> judge(Comparison.Result result, int before) {
        parts.others().heard(result.signedUpTo());
        judged = true;
        if (!result.findings().isEmpty()) {
            LOG.log(
                    Level.ERROR,
                    "The log {0} or its checkpoints were changed: {1}",
                    log,
                    result.findings().getFirst());
            distrust("The log of " + log + " is not what its checkpoints say.");
        } else if (before == doubts) {
            refusedUntil = Instant.MIN;
            if (tree == null) {
                parts.newest().compareAndSet(null, result.newest().orElse(null));
                tree = result.tree();
            }
        }
        return result.findings();
    }

    /** How often this server has found a reason not to trust the log. */
    private synchronized int doubts() {
        return doubts;
    }

    private synchronized boolean isRefused() {
        return parts.clock().instant().isBefore(refusedUntil);
    }

    private synchronized ProblemException doubted() {
        return unavailable(doubt, null);
    }

    private ProblemException busy(@Nullable Throwable cause) {
        return unavailable("The log of " + log + " is being compared with its checkpoints.", cause);
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/**
 * Lets only so many explanations be made and told at once as fit into memory. What fits is a quarter of the heap, because
 * snapshots, recent histories and everything else need the rest. A quarter of that is for small explanations alone, so that
 * large ones, which take turns, never hold them up; and nobody has two large ones at once.
 */
@ApplicationScoped
class ExplanationRoom {

    /** An amount through one signal and its place in a list. */
    private static final long BYTES_OF_A_PART = 36;

    /** What a viewing takes besides: its own words for the parts that its title carries, those of the answer, and its text. */
    private static final long BYTES_OF_A_VIEWING = 3_500;

    private static final long UNIT = 1_024;

    /** Part of the room that large explanations leave free. */
    private static final int FOR_SMALL_ONES = 4;

    /** A small explanation takes at most this part of the room. */
    private static final int SMALL = 16;

    /** All small explanations of one member together take at most this part of the room. */
    private static final int SHARE = 8;

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(5);

    /** What a viewing takes of a choice that is only made again: nothing is put into words. */
    private static final long BYTES_OF_A_VIEWING_MADE_AGAIN = 200;

    private final long bytesOfAViewing;
    private final int all;
    private final int forLargeOnes;
    private final int small;
    private final int share;
    private final Duration patience;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<MemberId, Integer> held = new HashMap<>();
    private final Queue<Long> largeOnes = new ArrayDeque<>();
    private long turns;
    private int heldByLargeOnes;
    private int heldBySmallOnes;

    @Inject
    ExplanationRoom() {
        this(Runtime.getRuntime().maxMemory() / 4, PATIENCE);
    }

    ExplanationRoom(long bytes, Duration patience) {
        this(bytes, patience, BYTES_OF_A_VIEWING);
    }

    private ExplanationRoom(long bytes, Duration patience, long bytesOfAViewing) {
        this.bytesOfAViewing = bytesOfAViewing;
        all = Math.clamp(bytes / UNIT, FOR_SMALL_ONES, Integer.MAX_VALUE);
        forLargeOnes = all - all / FOR_SMALL_ONES;
        small = all / SMALL;
        share = all / SHARE;
        this.patience = patience;
    }

    /** A tenth of the heap besides, for choices that are made again for whoever holds a receipt of them. */
    static ExplanationRoom forReceipts() {
        return forReceipts(Runtime.getRuntime().maxMemory() / 10, PATIENCE);
    }

    static ExplanationRoom forReceipts(long bytes, Duration patience) {
        return new ExplanationRoom(bytes, patience, BYTES_OF_A_VIEWING_MADE_AGAIN);
    }

    /** Units that the explanation of so many viewings takes, of which each counts through so many signals; never more than fit. */
    int need(int viewings, int signals) {
        return units(viewings * (bytesOfAViewing + signals * BYTES_OF_A_PART));
    }

    /** Units that so many bytes take; never more than fit. */
    int units(long bytes) {
        return (int) Math.min(forLargeOnes, bytes / UNIT);
    }

    private boolean isLarge(int units) {
        return units > small;
    }

    /**
     * Takes so many units for a member.
     *
     * @throws ProblemException 503 if they are not free in time
     */
    void take(MemberId member, int units) {
        if (units == 0) {
            return;
        }
        lock.lock();
        try {
            long left = await(() -> isWithinShare(member, units), patience.toNanos());
            // told at once, so that another request of this member does not queue for the same
            hold(member, units);
            try {
                awaitRoom(units, left);
            } catch (ProblemException full) {
                hold(member, -units);
                throw full;
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean isWithinShare(MemberId member, int units) {
        int already = held.getOrDefault(member, 0);
        return already == 0 || (!isLarge(units) && already + units <= share);
    }

    private void hold(MemberId member, int units) {
        if (units == 0) {
            changed.signalAll();
            return;
        }
        held.merge(member, units, (before, more) -> before + more == 0 ? null : before + more);
        changed.signalAll();
    }

    private void awaitRoom(int units, long nanos) {
        if (!isLarge(units)) {
            await(() -> fitsSmall(units), nanos);
            heldBySmallOnes += units;
            return;
        }
        Long turn = ++turns;
        largeOnes.add(turn);
        try {
            await(() -> turn.equals(largeOnes.peek()) && fitsLarge(units), nanos);
            heldByLargeOnes += units;
        } finally {
            largeOnes.remove(turn);
            changed.signalAll();
        }
    }

    private boolean fitsLarge(int units) {
        return heldByLargeOnes + units <= forLargeOnes && units <= free();
    }

    /** While a large one waits, small ones keep to their own part, so that its turn comes. */
    private boolean fitsSmall(int units) {
        return units <= free() && (largeOnes.isEmpty() || heldBySmallOnes + units <= all - forLargeOnes);
    }

    /** Returns how much of the time is left. */
    private long await(BooleanSupplier free, long nanos) {
        long left = nanos;
        try {
            while (!free.getAsBoolean()) {
                if (left <= 0) {
                    throw full();
                }
                left = changed.awaitNanos(left);
            }
            return left;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw full();
        }
    }

    private static ProblemException full() {
        return ProblemException.unavailable(
                "Too many long histories are being explained at once. Please ask again later.", RETRY);
    }

    /** Keeps of an explanation its answer, which keeps no long one out that there is room for. */
    void keep(MemberId member, int taken, int kept) {
        lock.lock();
        try {
            if (isLarge(taken)) {
                heldByLargeOnes -= taken;
                heldBySmallOnes += kept;
            } else {
                heldBySmallOnes -= taken - kept;
            }
            hold(member, kept - taken);
        } finally {
            lock.unlock();
        }
    }

    /** Gives back so many units of an answer. */
    void giveBack(MemberId member, int units) {
        keep(member, 0, -units);
    }

    int free() {
        lock.lock();
        try {
            return all - heldByLargeOnes - heldBySmallOnes;
        } finally {
            lock.unlock();
        }
    }
}

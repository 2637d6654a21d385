package io.lobbycard.background;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs tasks in the background one after the other, so that they never take more than one thread of the server's. */
public final class OneAtATime implements Executor {

    private static final Logger LOG = System.getLogger(OneAtATime.class.getName());

    private final Executor threads;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    public OneAtATime(Executor threads) {
        this.threads = threads;
    }

    /**
     * Returns at once.
     *
     * @throws RejectedExecutionException if the server has no thread to spare; the task is not done then
     */
    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        if (working.compareAndSet(false, true)) {
            try {
                threads.execute(this::workOn);
            } catch (RejectedExecutionException full) {
                waiting.remove(task);
                working.set(false);
                throw full;
            }
        }
    }

    /** What was taken on is done, also if there is no other thread for it when its turn comes. */
    private void workOn() {
        boolean here = true;
        while (here) {
            try {
                Runnable task = waiting.poll();
                if (task != null) {
                    task.run();
                }
            } catch (RuntimeException | Error failed) {
                LOG.log(Level.ERROR, "What was done in the background failed.", failed);
            }
            here = isNextHere();
        }
    }

    /** One task for each turn on a thread, so that a long queue leaves room for others, unless no turn is to be had. */
    private boolean isNextHere() {
        working.set(false);
        if (waiting.isEmpty() || !working.compareAndSet(false, true)) {
            return false;
        }
        try {
            threads.execute(this::workOn);
            return false;
        } catch (RejectedExecutionException full) {
            return true;
        }
    }
}

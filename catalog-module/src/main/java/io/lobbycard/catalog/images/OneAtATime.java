package io.lobbycard.catalog.images;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Runs tasks in the background one after the other, so that they never take more than one thread of the server's. */
public final class OneAtATime implements Executor {

    private final Executor threads;
    private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean working = new AtomicBoolean();

    public OneAtATime(Executor threads) {
        this.threads = threads;
    }

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        workIfIdle();
    }

    private void workIfIdle() {
        if (working.compareAndSet(false, true)) {
            try {
                threads.execute(this::workOn);
            } catch (RejectedExecutionException full) {
                working.set(false);
                throw full;
            }
        }
    }

    /** One task for each turn on a thread, so that a long queue leaves room for others. */
    private void workOn() {
        try {
            Runnable task = waiting.poll();
            if (task != null) {
                task.run();
            }
        } finally {
            working.set(false);
            if (!waiting.isEmpty()) {
                workIfIdle();
            }
        }
    }
}

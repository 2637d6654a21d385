package io.lobbycard.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final int TASKS = 200;

    private final List<String> done = new ArrayList<>();

    @Test
    void tasksNeverOverlapAndAFailingOneStopsNothing() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch ended = new CountDownLatch(TASKS);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            OneAtATime background = new OneAtATime(threads);
            for (int i = 0; i < TASKS; i++) {
                boolean fails = i % 10 == 0;
                background.execute(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    running.decrementAndGet();
                    ended.countDown();
                    if (fails) {
                        throw new IllegalStateException("planned");
                    }
                });
            }
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }
        assertEquals(1, most.get());
    }

    @Test
    void whatWasTakenOnIsDoneThoughNoThreadIsToBeHadWhenItsTurnComes() {
        Queue<Runnable> turns = new ArrayDeque<>();
        OneAtATime background = new OneAtATime(turn -> {
            if (done.size() == 1) {
                throw new RejectedExecutionException("planned");
            }
            turns.add(turn);
        });
        background.execute(() -> done.add("first"));
        background.execute(() -> done.add("second"));
        background.execute(() -> done.add("third"));

        turns.remove().run();
        assertEquals(List.of("first", "second"), done);

        turns.remove().run();
        assertEquals(List.of("first", "second", "third"), done);
    }

    @Test
    void whatIsRefusedIsNotDoneLaterEither() {
        Queue<Runnable> turns = new ArrayDeque<>();
        AtomicBoolean full = new AtomicBoolean(true);
        OneAtATime background = new OneAtATime(turn -> {
            if (full.get()) {
                throw new RejectedExecutionException("planned");
            }
            turns.add(turn);
        });
        assertThrows(RejectedExecutionException.class, () -> background.execute(() -> done.add("refused")));
        full.set(false);

        background.execute(() -> done.add("taken on"));
        turns.remove().run();

        assertEquals(List.of("taken on"), done);
        assertEquals(0, turns.size());
    }
}

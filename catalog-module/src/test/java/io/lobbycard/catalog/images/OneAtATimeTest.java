package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private static final int TASKS = 200;

    @Test
    void tasksNeverOverlapAndAFailingOneStopsNothing() throws InterruptedException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(TASKS);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            OneAtATime background = new OneAtATime(threads);
            for (int i = 0; i < TASKS; i++) {
                boolean fails = i % 10 == 0;
                background.execute(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    running.decrementAndGet();
                    done.countDown();
                    if (fails) {
                        throw new IllegalStateException("planned");
                    }
                });
            }
            assertTrue(done.await(10, TimeUnit.SECONDS));
        }
        assertEquals(1, most.get());
    }
}

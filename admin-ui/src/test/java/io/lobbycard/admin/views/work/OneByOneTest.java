package io.lobbycard.admin.views.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class OneByOneTest {

    private final OneByOne work = new OneByOne();
    private final ConcurrentLinkedQueue<String> done = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);

    /** What is to run now; the test runs it. */
    private final ConcurrentLinkedQueue<Runnable> started = new ConcurrentLinkedQueue<>();

    private final Executor byHand = started::add;

    @Test
    void theSecondBeginsWhenTheFirstHasEnded() {
        work.add(() -> true, () -> done.add("first"), byHand);
        work.add(() -> true, () -> done.add("second"), byHand);
        assertEquals(1, started.size(), "the second one was begun beside the first");

        started.remove().run();
        started.remove().run();

        assertEquals(List.of("first", "second"), List.copyOf(done));
    }

    @Test
    void whatNobodyWantsAnyMoreIsLeftOut() throws InterruptedException {
        AtomicBoolean looking = new AtomicBoolean(true);
        work.add(() -> true, () -> looking.set(false), byHand);
        work.add(looking::get, () -> done.add("trial of a page that is gone"), byHand);
        work.add(() -> true, end::countDown, Runnable::run);

        started.remove().run();
        started.remove().run();

        assertTrue(end.await(10, TimeUnit.SECONDS));
        assertEquals(List.of(), List.copyOf(done));
    }

    @Test
    void aFailureStopsNothing() {
        work.add(
                () -> true,
                () -> {
                    throw new IllegalStateException("on purpose");
                },
                Runnable::run);
        work.add(() -> true, () -> done.add("next"), Runnable::run);

        assertEquals(List.of("next"), List.copyOf(done));
    }
}

package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class SharedComparisonTest {

    private final List<Boolean> made = new ArrayList<>();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final SharedComparison comparison = new SharedComparison(wholly -> {
        made.add(wholly);
        return List.of("finding " + made.size());
    });

    @Test
    void whoeverComesMeanwhileGetsWhatThatOneFinds() {
        CompletableFuture<List<String>> first = comparison.begin(true, waiting::add);
        assertSame(first, comparison.begin(true, waiting::add));
        assertSame(first, comparison.begin(false, waiting::add));
        waiting.remove().run();

        assertEquals(List.of("finding 1"), first.join());
        assertEquals(List.of(true), made);
        assertEquals(
                List.of("finding 2"), comparison.begin(false, Runnable::run).join());
    }

    @Test
    void whoeverWantsAllSignaturesCheckedWaitsForOneThatDoes() {
        CompletableFuture<List<String>> hourly = comparison.begin(false, waiting::add);
        CompletableFuture<List<String>> asked = comparison.begin(true, waiting::add);
        assertNotSame(hourly, asked);
        assertEquals(1, waiting.size(), "two comparisons at a time");
        waiting.remove().run();
        assertFalse(asked.isDone());
        waiting.remove().run();

        assertEquals(List.of("finding 2"), asked.join());
        assertEquals(List.of(false, true), made);
    }

    @Test
    void oneThatFailedOrWasNotTakenOnIsNotTheLast() {
        SharedComparison failing = new SharedComparison(wholly -> {
            throw new IllegalStateException("The database is away.");
        });
        assertThrows(
                CompletionException.class,
                () -> failing.begin(true, Runnable::run).join());
        assertThrows(
                CompletionException.class,
                () -> comparison
                        .begin(true, work -> {
                            throw new RejectedExecutionException("The server ends.");
                        })
                        .join());
        assertEquals(List.of("finding 1"), comparison.begin(true, Runnable::run).join());
    }
}

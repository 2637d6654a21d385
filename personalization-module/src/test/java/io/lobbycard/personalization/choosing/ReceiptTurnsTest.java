package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** However many receipts are sent, few are read for at once. */
class ReceiptTurnsTest {

    private final ReceiptTurns turns = new ReceiptTurns(Duration.ZERO);

    @Test
    void whileTwoAreCheckedAThirdReadsNothing() {
        AtomicBoolean read = new AtomicBoolean();

        ProblemException refused = turns.taken(() -> turns.taken(() ->
                assertThrows(ProblemException.class, () -> turns.taken(() -> read.compareAndSet(false, true)))));

        assertEquals(503, refused.problem().status());
        assertFalse(read.get());
    }

    @Test
    void aCheckThatFailsGivesItsTurnBack() {
        for (int time = 0; time < 5; time++) {
            assertThrows(
                    IllegalStateException.class,
                    () -> turns.taken(() -> {
                        throw new IllegalStateException("not reproducible");
                    }));
        }
        assertEquals("valid", turns.taken(() -> "valid"));
    }
}

package io.lobbycard.transparency.pages.accountability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.lobbycard.transparency.ReleaseBudget;
import io.lobbycard.transparency.pages.accountability.PublicFigures.Counted;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicFiguresTest {

    private static final Instant THEN = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NOW = Instant.parse("2026-03-02T10:05:00Z");
    private static final AccessFigures ACCESS = new AccessFigures(3, 1, 0, 3, 0, List.of());
    private static final ReleaseBudget BUDGET = new ReleaseBudget(2026, 0.06, 0.25, 1e-8, 1e-6, 1.5, 12, 5);

    private final Counted before = new Counted(THEN, ACCESS, 2L, BUDGET, List.of());

    @Test
    void whatCannotBeCountedStaysAsItWasWithItsTime() {
        Counted after = new Counted(NOW, null, 3L, BUDGET, List.of()).or(before);

        assertSame(ACCESS, after.access());
        assertEquals(3L, after.targeting());
        assertEquals(THEN, after.at());
    }

    @Test
    void whatIsCountedAltogetherHasItsOwnTime() {
        assertEquals(
                NOW, new Counted(NOW, ACCESS, 3L, BUDGET, List.of()).or(before).at());
    }

    @Test
    void whatNeverCouldBeCountedIsNotMadeUp() {
        Counted nothing = new Counted(THEN, null, null, null, null);

        assertNull(new Counted(NOW, null, null, null, null).or(nothing).access());
    }
}

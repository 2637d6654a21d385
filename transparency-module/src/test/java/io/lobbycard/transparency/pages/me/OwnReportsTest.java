package io.lobbycard.transparency.pages.me;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.MisledReport;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OwnReportsTest {

    private static final Instant DUE = Instant.parse("2026-03-08T12:00:00Z");
    private static final MisledReport WAITING = new MisledReport(
            1,
            new TitleId("gattaca-1997"),
            new ArtworkId("gattaca-1997-1"),
            "",
            DUE.minus(Duration.ofDays(7)),
            DUE,
            null,
            null,
            null);

    @Test
    void anAnswerThatIsLateIsNotPromisedForADayThatHasPassed() {
        String waiting = OwnReports.outcome(WAITING, DUE);
        assertTrue(waiting.contains("A reviewer answers by 8 March 2026."), waiting);

        String late = OwnReports.outcome(WAITING, DUE.plusSeconds(1));
        assertTrue(late.contains("it is late"), late);
        assertFalse(late.contains("answers by"), late);
    }
}

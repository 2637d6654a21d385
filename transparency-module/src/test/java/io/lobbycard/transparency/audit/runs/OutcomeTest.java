package io.lobbycard.transparency.audit.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void exposureWithoutALargeCellSaysSo() {
        assertEquals("Every cell was too small to be shown.", Outcome.of(AuditKind.EXPOSURE, List.of()));
    }

    @Test
    void exposureOfWhichAQuarterIsMissingSaysSo() {
        List<AuditFigure> figures = List.of(new AuditFigure("featured-share", "quarter-4", "alder", 0.5, 0.4, 0.6));

        assertEquals("About alder, some quarters were too small to be shown.", Outcome.of(AuditKind.EXPOSURE, figures));
    }

    @Test
    void leakageIsSaidAsPairsInAHundred() {
        List<AuditFigure> figures = List.of(
                new AuditFigure("auc", "as-served", null, 0.6, 0.58, 0.62),
                new AuditFigure("auc", "without-cast", null, 0.51, 0.49, 0.53),
                new AuditFigure("auc", "random", null, 0.5, 0.48, 0.52),
                new AuditFigure("auc", "neutral", null, 0.5, 0.5, 0.5));

        String said = Outcome.of(AuditKind.LEAKAGE, figures);

        assertTrue(said.contains("60.0 (58.0 to 62.0) times in 100; guessing is right 50 times"), said);
    }
}

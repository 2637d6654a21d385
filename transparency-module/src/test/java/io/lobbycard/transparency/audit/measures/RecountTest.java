package io.lobbycard.transparency.audit.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AuditFigure;
import io.lobbycard.transparency.AuditKind;
import io.lobbycard.transparency.AuditTable;
import io.lobbycard.transparency.audit.measures.Counts.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecountTest {

    @Test
    void anotherTableIsRefused() {
        AuditTable other = new AuditTable(List.of("member"), List.of(List.of("uma-fan")));

        assertThrows(IllegalArgumentException.class, () -> Recount.figures(AuditKind.TWIN, other, 1));
        assertThrows(IllegalArgumentException.class, () -> Recount.figures(AuditKind.EXPOSURE, other, 1));
    }

    @Test
    void countsComeBackFromTheirTable() {
        Counts counts = new Counts();
        Subject subject = new Subject("differing-share", "as-served", "", 10);
        counts.add(subject, 10);
        counts.add(subject, 0);
        counts.add(subject, 5);

        List<AuditFigure> figures =
                Recount.figures(AuditKind.TWIN, Counts.of(counts.table()).table(), 1);

        assertEquals(0.5, figures.getFirst().value());
        assertEquals("as-served", figures.getFirst().condition());
    }

    /** Ninety-nine members are too few for a cell, however often they looked. */
    @Test
    void smallCellsAreSuppressed() {
        List<ExposureCell> cells = List.of(
                new ExposureCell("alder", 1, "large", 100, 60, 0.2, 0.5),
                new ExposureCell("alder", 1, "small", 99, 0, 0.2, 0.5));
        AuditTable table = ExposureCells.table(cells);

        List<AuditFigure> figures = Recount.figures(AuditKind.EXPOSURE, table, 1);

        assertTrue(table.rows().stream().noneMatch(row -> row.contains("small")));
        assertEquals(0.6, figures.getFirst().value(), 1e-12);
        assertEquals(0.2, figures.get(1).value(), 1e-12);
        assertEquals(List.of(), Recount.figures(AuditKind.EXPOSURE, ExposureCells.table(cells.subList(1, 2)), 1));
    }
}

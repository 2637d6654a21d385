package io.lobbycard.catalog.demo.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void linesAndCurvesGoWhereTheySay() {
        Path2D path = Outline.of("M0 0 H10 V20 L0 20 Z");
        assertEquals(new Rectangle2D.Double(0, 0, 10, 20), path.getBounds2D());
        assertTrue(path.contains(5, 10));
    }

    @Test
    void circlesAndEllipsesLieAroundTheirCentre() {
        assertEquals(new Rectangle2D.Double(-4, -4, 8, 8), Outline.of("O0 0 4").getBounds2D());
        assertEquals(new Rectangle2D.Double(1, 3, 8, 4), Outline.of("E5 5 4 2").getBounds2D());
    }

    @Test
    void aDrawingThatEndsTooSoonIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Outline.of("M0 0 L5"));
        assertThrows(IllegalArgumentException.class, () -> Outline.of("M0 0 X5"));
    }
}

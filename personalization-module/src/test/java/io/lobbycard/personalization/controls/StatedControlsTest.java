package io.lobbycard.personalization.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StatedControlsTest {

    private static final Saying LEAVE_OUT = Saying.of(Subject.LEFT_OUT_VIEWING, "v1", true);
    private static final Saying PUT_BACK = Saying.of(Subject.LEFT_OUT_VIEWING, "v1", false);

    @Test
    void whoSaidNothingExploresAndSeesTheirOwnPictures() {
        StatedControls nothing = StatedControls.fold(0, List.of());

        assertTrue(nothing.exploration());
        assertFalse(nothing.neutral());
        assertEquals(Set.of(), nothing.leftOutViewings());
        assertEquals(Map.of(), nothing.pins());
    }

    @Test
    void whatFollowedComesToTheSameAsAllFromTheFirstOn() {
        List<Saying> all = List.of(
                LEAVE_OUT,
                new Saying(Subject.PIN, "t1", "a1"),
                PUT_BACK,
                new Saying(Subject.PIN, "t1", ""),
                Saying.of(Subject.NEUTRAL, "", true),
                LEAVE_OUT);
        for (int known = 0; known <= all.size(); known++) {
            StatedControls before = StatedControls.fold(known, all.subList(0, known));
            StatedControls then = before.and(all.size(), all.subList(known, all.size())::forEach);

            assertEquals(StatedControls.fold(all.size(), all).view(false), then.view(false));
            assertEquals(
                    StatedControls.fold(known, all.subList(0, known)).view(false),
                    before.view(false),
                    "what held before was changed");
        }
    }

    @Test
    void theLaterWordCounts() {
        assertEquals(
                Set.of(new ViewingId("v1")),
                StatedControls.fold(1, List.of(LEAVE_OUT)).leftOutViewings());
        assertEquals(
                Set.of(), StatedControls.fold(2, List.of(LEAVE_OUT, PUT_BACK)).leftOutViewings());
        assertEquals(
                Set.of(new ViewingId("v1")),
                StatedControls.fold(3, List.of(LEAVE_OUT, PUT_BACK, LEAVE_OUT)).leftOutViewings());
    }

    @Test
    void aPinGivesWayToAnotherAndToNone() {
        Saying pin = new Saying(Subject.PIN, "heat-1995", "heat-1995-object");
        Saying other = new Saying(Subject.PIN, "heat-1995", "heat-1995-ensemble");
        Saying none = new Saying(Subject.PIN, "heat-1995", "");

        assertEquals(
                Map.of("heat-1995", "heat-1995-ensemble"),
                StatedControls.fold(2, List.of(pin, other)).pins());
        assertEquals(Map.of(), StatedControls.fold(3, List.of(pin, other, none)).pins());
    }

    @Test
    void sayingWhatHoldsAlreadyChangesNothing() {
        StatedControls nothing = StatedControls.fold(0, List.of());
        StatedControls leftOut = StatedControls.fold(1, List.of(LEAVE_OUT));

        assertTrue(nothing.holds(PUT_BACK));
        assertTrue(nothing.holds(Saying.of(Subject.EXPLORATION, "", true)));
        assertTrue(nothing.holds(new Saying(Subject.PIN, "heat-1995", "")));
        assertFalse(nothing.holds(LEAVE_OUT));
        assertTrue(leftOut.holds(LEAVE_OUT));
        assertFalse(leftOut.holds(PUT_BACK));
    }

    @Test
    void theViewCarriesAllOfIt() {
        StatedControls said = StatedControls.fold(
                3,
                List.of(
                        Saying.of(Subject.NEUTRAL, "", true),
                        Saying.of(Subject.EXPLORATION, "", false),
                        Saying.of(Subject.LEFT_OUT_SIGNAL, "genre:romance", true),
                        Saying.of(Subject.SENSITIVE_THEME, "religion", true)));

        assertEquals(3, said.view(true).revision());
        assertTrue(said.view(true).controlGroup());
        assertTrue(said.view(false).neutral());
        assertFalse(said.view(false).exploration());
        assertEquals(Set.of(new Signal("genre", "romance")), said.view(false).leftOutSignals());
        assertEquals(Set.of("religion"), said.view(false).sensitiveThemes());
    }
}

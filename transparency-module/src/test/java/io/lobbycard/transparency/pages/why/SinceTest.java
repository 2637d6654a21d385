package io.lobbycard.transparency.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.transparency.explanations.ExampleExplanations;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SinceTest {

    private static final ViewingId FIRST = new ViewingId("v1");
    private static final ViewingId SECOND = new ViewingId("v2");

    @Test
    void whatWasLeftOutIsCounted() {
        Signal romance = Signal.of("genre:romance");

        assertEquals("", new Since(Set.of(), Set.of()).sentence());
        assertEquals(
                "Since this picture was chosen, you left out one of the viewings that counted.",
                new Since(Set.of(FIRST), Set.of()).sentence());
        assertEquals(
                "Since this picture was chosen, you left out 2 of the viewings that counted and one thing through which"
                        + " they counted.",
                new Since(Set.of(FIRST, SECOND), Set.of(romance)).sentence());
    }

    @Test
    void whatWasShownInAnEmergencyIsOverWhenPicturesArePersonalAgain() {
        Explanation degraded = ExampleExplanations.of(Mode.DEGRADED, new SplittableRandom(1));
        Since nothing = new Since(Set.of(), Set.of());

        assertEquals("", nothing.sentence(degraded, Mode.DEGRADED));
        assertEquals("", nothing.sentence(degraded, Mode.NEUTRAL));
        assertTrue(nothing.sentence(degraded, Mode.PERSONALISED)
                .startsWith("We can read your viewings and choices again"));
    }

    @Test
    void aTitleSaysHowMuchOfItIsLeftOut() {
        Since since = new Since(Set.of(FIRST), Set.of());

        assertEquals("left out since", since.of(List.of(FIRST)));
        assertEquals("one of them left out since", since.of(List.of(FIRST, SECOND)));
        assertEquals("", since.of(List.of(SECOND)));
        assertTrue(since.all(List.of(FIRST)));
        assertFalse(since.all(List.of(FIRST, SECOND)));
    }
}

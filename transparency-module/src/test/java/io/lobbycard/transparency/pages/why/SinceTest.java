package io.lobbycard.transparency.pages.why;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.Choice;
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

        assertEquals("", sentence(degraded, degraded.artwork(), Mode.DEGRADED, 9));
        assertEquals("", sentence(degraded, degraded.artwork(), Mode.NEUTRAL, 9));
        assertTrue(sentence(degraded, degraded.artwork(), Mode.PERSONALISED, 9)
                .startsWith("We can read your viewings and choices again"));
    }

    @Test
    void whatHasChangedWithoutTheMembersWordIsSaid() {
        Explanation choice = ExampleExplanations.of(Mode.PERSONALISED, new SplittableRandom(1));
        long deciding = choice.snapshot();
        ArtworkId another = new ArtworkId("another");

        assertEquals("", sentence(choice, choice.artwork(), Mode.PERSONALISED, deciding));
        assertEquals("By now another picture is chosen for you.", sentence(choice, another, Mode.NEUTRAL, deciding));
        assertTrue(sentence(choice, another, Mode.PERSONALISED, deciding + 1).endsWith("another picture for you."));
        assertTrue(sentence(choice, choice.artwork(), Mode.PERSONALISED, deciding + 1)
                .endsWith("the same picture for you."));
        assertTrue(new Since(Set.of(FIRST), Set.of())
                .sentence(choice, now(choice, another, Mode.PERSONALISED), deciding + 1)
                .startsWith("Since this picture was chosen, you left out"));
    }

    /** The reason may be the member's own word, or that the database is away: then it is not another state of the program. */
    @Test
    void whatNoProgramChoosesIsNotSaidToBeItsChoice() {
        ArtworkId another = new ArtworkId("another");
        for (Mode now : Mode.values()) {
            boolean chosen =
                    Set.of(Mode.PERSONALISED, Mode.PRIOR, Mode.EXPLORING).contains(now);
            Explanation personal = ExampleExplanations.of(Mode.PERSONALISED, new SplittableRandom(1));
            long newer = personal.snapshot() + 1;
            assertEquals(
                    chosen,
                    sentence(personal, another, now, newer).contains("another state of the program"),
                    now.label());
            assertEquals(
                    chosen, !sentence(personal, personal.artwork(), now, newer).isEmpty(), now.label());
            Explanation pinned = ExampleExplanations.of(Mode.PINNED, new SplittableRandom(1));
            assertEquals("By now another picture is chosen for you.", sentence(pinned, another, now, newer));
            assertEquals("", sentence(pinned, pinned.artwork(), now, newer));
        }
    }

    private static String sentence(Explanation choice, ArtworkId now, Mode mode, long snapshot) {
        return new Since(Set.of(), Set.of()).sentence(choice, now(choice, now, mode), snapshot);
    }

    private static Choice now(Explanation choice, ArtworkId now, Mode mode) {
        return new Choice(choice.title(), now, "", null, mode, 1, "token");
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

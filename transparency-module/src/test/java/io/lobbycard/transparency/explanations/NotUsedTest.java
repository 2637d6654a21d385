package io.lobbycard.transparency.explanations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.lobbycard.catalog.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NotUsedTest {

    private final Names names = new Names(Map.of(), Map.of(new PersonId("uma-thurman"), "Uma Thurman"));

    @Test
    void viewingsAreCountedAndSignalsAndThemesNamed() {
        List<String> sentences = NotUsed.sentences(
                List.of(
                        "left-out-viewing:v1",
                        "left-out-viewing:v2",
                        "not-yet-counting:v3",
                        "left-out-signal:person:uma-thurman",
                        "sensitive-theme:religion"),
                names);

        assertEquals(
                List.of(
                        "Uma Thurman: you asked us to leave this aside.",
                        "The theme “religion”: it is sensitive, and you have not allowed it.",
                        "2 viewings that you left out.",
                        "One viewing that is new: it did not count for this choice yet."),
                sentences);
    }

    @Test
    void everythingThatIsNeverUsedHasItsWords() {
        assertEquals(NotUsed.NEVER.size(), NotUsed.never().size());
        assertFalse(NotUsed.never().stream().anyMatch(String::isBlank));
    }
}

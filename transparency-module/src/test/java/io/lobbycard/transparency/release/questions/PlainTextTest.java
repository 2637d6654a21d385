package io.lobbycard.transparency.release.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Question WATCHED = QuestionForm.question("members-watched", "a-christmas-prince", "2017-12");

    /** What a service once said in public of 53 of its members, and other ways to say it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "To the 53 people who've watched {title} every day for the past 18 days: Who hurt you? {members}",
                "{members} members watched {title} every day for 18 days.",
                "53 members watched {title}. {members}",
                "Fifty-three members watched {title}, that is {members}.",
                "{members} members watched {title} eighteen days in a row.",
                "{members} members watched {title} daily.",
                "{members} members watched {title} day after day.",
                "{members} members watched {title} again and again.",
                "{members} members could not stop watching {title}.",
                "A few dozen members watched {title} within {period}: {members}.",
                "{members} lonely members watched {title}.",
                "{members} members watched {title}. Are you all right?",
                "{members} members watched {title}, bless them.",
                "{members} members watched {title} with their cats.",
                "{members} members watched {title} on LIII evenings.",
                "{members} members watched {title} for two weeks and four days.",
                "{members} members watched {title} \u2475\u2462 times.",
                "{members} members watched {title} \u0661\u0668 times.",
                "{members} members watched {title} \uD835\uDFD3\uD835\uDFD1 times.",
                "{members} wom\u0435n watched {title}.",
                "{members} members watched {title} 5 3.",
                "{members} members watched {title} fif.ty times.",
                "{members} members watched {title}!",
                "Only {members} members watched {title}?"
            })
    void noWordingOfTheMockeryGetsThrough(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> PlainText.checked(text, WATCHED));

        assertEquals(Refusal.Reason.WORDING, refusal.reason());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{members} members watched {title} for 18 days. | number of its own, '18'",
                "{members} members watched {title} eighteen times. | number of its own, 'eighteen'",
                "{members} of you watched {title}. | speaks to the members whom it is about, with 'you'",
                "{members} romantics watched {title}. | 'romantics' is not among the plain words",
                "{hours} hours of {title} were watched. | There is no {hours} in the answer",
                "Members watched {title}. | write {members} where it belongs"
            })
    void theReasonNamesWhatIsWrong(String text, String reason) {
        Refusal refusal = assertThrows(Refusal.class, () -> PlainText.checked(text, WATCHED));

        assertTrue(refusal.sentence().contains(reason), refusal::sentence);
    }

    @Test
    void aPlainSentenceIsToldWithTheFigure() {
        PlainText text = PlainText.checked("{title} was watched by {members} members in {period}.", WATCHED);

        assertEquals(
                "A Christmas Prince was watched by 41,240 (41,220 to 41,260) members in December 2017.",
                text.with(Map.of(
                        "title", "A Christmas Prince",
                        "members", "41,240 (41,220 to 41,260)",
                        "period", "December 2017")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours-watched | Members watched {title} for a total of {hours} hours in {period}.",
                "completion-share | In {period}, {share} of the members that watched the film {title} finished it.",
                "top-titles | The titles that most members watched in {period} were {titles}.",
                "take-rate | The share of members that watched {title}, by artwork, in {period}: {artworks}."
            })
    void everyFormHasItsSentence(String form, String text) {
        Question question = QuestionForm.question(form, form.equals("top-titles") ? null : "good-will-hunting", "2026");

        assertEquals(text, PlainText.checked(text, question).template());
    }
}

package io.lobbycard.transparency.release.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionFormTest {

    @ParameterizedTest
    @EnumSource(QuestionForm.class)
    void everyFormCanBeAsked(QuestionForm form) {
        String title = form == QuestionForm.TOP_TITLES ? null : "like-father";

        Question question = QuestionForm.question(form.toString(), title, "2026-Q1");

        assertEquals(CalendarPeriod.parse("2026-Q1"), question.period());
        assertNotEquals(
                question.key(),
                QuestionForm.question(form.toString(), title, "2026-Q2").key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "streak",
                "longest-streak",
                "days-in-a-row",
                "members-who-watched-daily",
                "most-devoted-member",
                "member",
                "members-watched-by-country",
                "viewers-in-brooklyn",
                "MEMBERS_WATCHED",
                ""
            })
    void whatIsNoFormCannotBeAsked(String form) {
        Refusal refusal =
                assertThrows(Refusal.class, () -> QuestionForm.question(form, "a-christmas-prince", "2017-12"));

        assertEquals(Refusal.Reason.FORM, refusal.reason());
    }

    @Test
    void aTitleIsNamedWhereThereIsOneToName() {
        assertEquals(
                Refusal.Reason.TITLE,
                assertThrows(Refusal.class, () -> QuestionForm.question("hours-watched", null, "2026"))
                        .reason());
        assertEquals(
                Refusal.Reason.TITLE,
                assertThrows(Refusal.class, () -> QuestionForm.question("hours-watched", "one or two", "2026"))
                        .reason());
        assertEquals(
                Refusal.Reason.FORM,
                assertThrows(Refusal.class, () -> QuestionForm.question("top-titles", "like-father", "2026"))
                        .reason());
    }
}

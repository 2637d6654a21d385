package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.questions.PlainText;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import org.jspecify.annotations.Nullable;

/**
 * A question with the text for its answer, as it is sent.
 *
 * @param form such as {@code members-watched}
 * @param title id of the title; null for the top titles
 * @param period such as {@code 2026-03}
 * @param text with places in braces, see {@link PlainText}
 */
record Wish(String form, @Nullable String title, String period, String text) {

    Question question() {
        return QuestionForm.question(form, title, period);
    }
}

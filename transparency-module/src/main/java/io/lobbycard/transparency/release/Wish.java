package io.lobbycard.transparency.release;

import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import org.jspecify.annotations.Nullable;

/**
 * A question with the sentence for its answer, as it is sent.
 *
 * @param form such as {@code members-watched}
 * @param title id of the title; null for the top titles
 * @param period such as {@code 2026-03}
 * @param text one of the form's sentences; null for the usual one
 */
record Wish(
        String form,
        @Nullable String title,
        String period,
        @Nullable String text) {

    Question question() {
        return QuestionForm.question(form, title, period);
    }

    /**
     * The sentence, with its places.
     *
     * @throws io.lobbycard.transparency.release.questions.Refusal if it is none of the form's
     */
    String sentence() {
        return QuestionForm.named(form).sentence(text);
    }
}

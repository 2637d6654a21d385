package io.lobbycard.transparency.release.questions;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.Spelled;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The allowed forms by name, with the fields that each needs. */
public enum QuestionForm {
    MEMBERS_WATCHED,
    HOURS_WATCHED,
    COMPLETION_SHARE,
    TOP_TITLES,
    TAKE_RATE;

    /**
     * The question that was asked.
     *
     * @param form a form's name such as {@code members-watched}
     * @param title the title's id; null exactly for {@link #TOP_TITLES}
     * @param period as {@link CalendarPeriod#parse} reads it
     * @throws Refusal if there is no such question
     */
    public static Question question(String form, @Nullable String title, String period) {
        QuestionForm asked = Arrays.stream(values())
                .filter(each -> each.toString().equals(form))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.FORM,
                        "There is no such form of question. There are " + names()
                                + ". Streaks, extremes, single members and groups of people cannot be asked about."));
        CalendarPeriod span = CalendarPeriod.parse(period);
        if (asked == TOP_TITLES) {
            if (title != null) {
                throw new Refusal(Reason.FORM, "The question about the top titles is not about one title.");
            }
            return new Question.TopTitles(span);
        }
        TitleId subject = titleId(title);
        return switch (asked) {
            case MEMBERS_WATCHED -> new Question.MembersWatched(subject, span);
            case HOURS_WATCHED -> new Question.HoursWatched(subject, span);
            case COMPLETION_SHARE -> new Question.CompletionShare(subject, span);
            default -> new Question.TakeRate(subject, span);
        };
    }

    private static TitleId titleId(@Nullable String title) {
        try {
            if (title != null) {
                return new TitleId(title);
            }
        } catch (IllegalArgumentException malformed) {
            // answered below like a title that is missing
        }
        throw new Refusal(Reason.TITLE, "This question is about one title, named by its id.");
    }

    private static String names() {
        return Arrays.stream(values()).map(QuestionForm::toString).collect(Collectors.joining(", "));
    }

    @Override
    public String toString() {
        return Spelled.of(this);
    }
}

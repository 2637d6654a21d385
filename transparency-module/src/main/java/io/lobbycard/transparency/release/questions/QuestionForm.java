package io.lobbycard.transparency.release.questions;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import io.lobbycard.web.Spelled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The allowed forms by name, with the fields that each needs and the sentences in which its answer may be told.
 *
 * <p>Nobody writes a sentence of their own: any list of words, forbidden or allowed, lets through what plain words can say
 * together ("over and over", "hour on hour"). Each of these says what is counted, and of whom, and nothing else.
 */
public enum QuestionForm {
    MEMBERS_WATCHED(
            "{title} was watched by {members} members in {period}.", "In {period}, {members} members watched {title}."),
    HOURS_WATCHED(
            "Members watched {title} for {hours} hours in {period}, with at most ten hours of each member counted.",
            "In {period}, {title} was watched for {hours} hours, with at most ten hours of each member counted."),
    COMPLETION_SHARE(
            "Of the members who watched {title} in {period}, {share} watched it for at least nine tenths of its length.",
            "In {period}, {share} of the members who watched {title} did so for at least nine tenths of its length."),
    TOP_TITLES(
            "The titles with the most members in {period}, with at most five titles of each member counted: {titles}.",
            "Top titles in {period} by members, with at most five titles of each member counted: {titles}."),
    TAKE_RATE(
            "By the picture of {title} that members saw first in {period}, the share of them who watched from it:"
                    + " {artworks}.",
            "Of the members who saw a picture of {title} in {period}, the share who watched from the first that they"
                    + " saw, by picture: {artworks}.");

    private final String usual;
    private final String other;

    QuestionForm(String usual, String other) {
        this.usual = usual;
        this.other = other;
    }

    /**
     * The form of a name.
     *
     * @throws Refusal if there is none
     */
    public static QuestionForm named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        Reason.FORM,
                        "There is no such form of question. There are " + names()
                                + ". Streaks, extremes, single members and groups of people cannot be asked about."));
    }

    /**
     * The question that was asked.
     *
     * @param form a form's name such as {@code members-watched}
     * @param title the title's id; null exactly for {@link #TOP_TITLES}
     * @param period as {@link CalendarPeriod#parse} reads it
     * @throws Refusal if there is no such question
     */
    public static Question question(String form, @Nullable String title, String period) {
        QuestionForm asked = named(form);
        CalendarPeriod span = CalendarPeriod.parse(period);
        if (!asked.isAboutOneTitle()) {
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

    public boolean isAboutOneTitle() {
        return this != TOP_TITLES;
    }

    /** In which the answer may be told, with places in braces; the first is the usual one. */
    public List<String> sentences() {
        return List.of(usual, other);
    }

    /**
     * The sentence to tell the answer in.
     *
     * @param wanted one of {@link #sentences} to the letter, or null for the first
     * @throws Refusal with all that there are, if it is another
     */
    public String sentence(@Nullable String wanted) {
        if (wanted == null) {
            return usual;
        }
        if (!sentences().contains(wanted)) {
            throw new Refusal(
                    Reason.WORDING,
                    "The answer to this question is told in one of these sentences, to the letter: "
                            + String.join(" Or: ", sentences()));
        }
        return wanted;
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

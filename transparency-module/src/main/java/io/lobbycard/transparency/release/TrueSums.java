package io.lobbycard.transparency.release;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.Aggregates;
import io.lobbycard.personalization.ViewingTotals;
import io.lobbycard.transparency.release.questions.CalendarPeriod;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.Refusal;
import io.lobbycard.transparency.release.questions.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks personalization for the bounded sums behind a question. They go into the noise and nowhere else. */
@ApplicationScoped
class TrueSums {

    /** A film is finished when nine tenths of its running time have been watched. */
    private static final double FINISHED = 0.9;

    private static final int ONE_MINUTE = 1;

    private final Aggregates aggregates;
    private final Catalog catalog;

    @Inject
    TrueSums(Aggregates aggregates, Catalog catalog) {
        this.aggregates = aggregates;
        this.catalog = catalog;
    }

    /**
     * Checks, before anything is spent, that the catalogue knows what is asked about.
     *
     * @throws Refusal if not
     */
    void check(Question question) {
        switch (question) {
            case Question.MembersWatched q -> title(q.title());
            case Question.HoursWatched q -> title(q.title());
            case Question.TakeRate q -> title(q.title());
            case Question.TopTitles ignored -> {}
            case Question.CompletionShare q -> {
                if (title(q.title()).kind() != TitleKind.FILM) {
                    throw new Refusal(
                            Reason.TITLE, "Only films have an end that can be counted; this title is a series.");
                }
            }
        }
    }

    List<Group> of(Question question) {
        CalendarPeriod period = question.period();
        return switch (question) {
            case Question.MembersWatched q -> {
                long members =
                        viewings(q.title(), period, ONE_MINUTE, ONE_MINUTE).members();
                yield List.of(new Group(q.title().value(), members, 0));
            }
            case Question.HoursWatched q -> {
                ViewingTotals totals = viewings(q.title(), period, Question.HoursWatched.MINUTES, ONE_MINUTE);
                yield List.of(new Group(q.title().value(), totals.members(), totals.minutes()));
            }
            case Question.CompletionShare q -> {
                int finished = (int) Math.ceil(FINISHED * title(q.title()).runtimeSeconds() / 60);
                ViewingTotals totals = viewings(q.title(), period, ONE_MINUTE, Math.max(1, finished));
                yield List.of(new Group(q.title().value(), totals.members(), totals.finished()));
            }
            case Question.TopTitles q -> topTitles(q);
            case Question.TakeRate q ->
                aggregates.takesByArtwork(q.title(), period.first(), period.last()).entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey().value(),
                                entry.getValue().members(),
                                entry.getValue().took()))
                        .toList();
        };
    }

    private List<Group> topTitles(Question.TopTitles question) {
        CalendarPeriod period = question.period();
        return aggregates
                .membersByTitle(period.first(), period.last(), Question.TopTitles.TITLES_PER_MEMBER)
                .entrySet()
                .stream()
                .map(entry -> new Group(entry.getKey().value(), entry.getValue(), 0))
                .toList();
    }

    private ViewingTotals viewings(TitleId title, CalendarPeriod period, int minutes, int finished) {
        return aggregates.viewingsOf(title, period.first(), period.last(), minutes, finished);
    }

    private Title title(TitleId id) {
        return catalog.title(id).orElseThrow(() -> new Refusal(Reason.TITLE, "There is no title '" + id + "'."));
    }
}

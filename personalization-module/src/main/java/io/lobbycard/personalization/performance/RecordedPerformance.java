package io.lobbycard.personalization.performance;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ArtworkPerformance;
import io.lobbycard.personalization.ArtworkPerformance.Figures;
import io.lobbycard.personalization.GroupComparison;
import io.lobbycard.personalization.Performance;
import io.lobbycard.personalization.TitlePerformance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@link Performance} of what is in the database. */
@ApplicationScoped
class RecordedPerformance implements Performance {

    /** How often is counted before something else must be wrong than a member who was erased meanwhile. */
    private static final int TRIES = 5;

    private final Exposures exposures;
    private final KeptGroups groups;

    @Inject
    RecordedPerformance(Exposures exposures, KeptGroups groups) {
        this.exposures = exposures;
        this.groups = groups;
    }

    @Override
    public TitlePerformance ofTitle(TitleId title, LocalDate first, LocalDate last) {
        TitleSums sums = sums(title, first, last);
        List<String> shown = sums.shown();
        long impressions =
                shown.stream().mapToLong(each -> tally(sums, each).impressions).sum();
        Contest contest = new Contest(sums.draws());
        List<ArtworkPerformance> artworks = sums.tallies().entrySet().stream()
                .map(each -> new ArtworkPerformance(
                        new ArtworkId(each.getKey()),
                        shown.contains(each.getKey())
                                ? figures(each.getKey(), each.getValue(), contest, impressions)
                                : null))
                .sorted(Comparator.comparingDouble(RecordedPerformance::rank).reversed())
                .toList();
        String winner = contest.winner();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return new TitlePerformance(
                artworks,
                winner == null ? null : new ArtworkId(winner),
                contest.moreDays(days),
                Replayed.of(sums.draws(), sums.qualityPlays()));
    }

    /** Which pictures enough members saw is counted first; what was seen and erased meanwhile is counted again. */
    private TitleSums sums(TitleId title, LocalDate first, LocalDate last) {
        List<String> shown = exposures.members(title, first, last).entrySet().stream()
                .filter(each -> each.getValue() >= FEWEST_MEMBERS)
                .map(Map.Entry::getKey)
                .toList();
        for (int time = 0; time < TRIES; time++) {
            TitleSums sums = new TitleSums(shown);
            exposures.forEachMember(title, first, last, sums::add);
            if (sums.isComplete()) {
                return sums;
            }
            shown = sums.shown();
        }
        throw new IllegalStateException("What members saw of " + title + " changed each of " + TRIES
                + " times that it was counted; it can be counted again.");
    }

    @Override
    public GroupComparison groups(LocalDate first, LocalDate last) {
        return groups.of(first, last);
    }

    private static Tally tally(TitleSums sums, String artwork) {
        return sums.tallies().getOrDefault(artwork, new Tally());
    }

    private static Figures figures(String artwork, Tally tally, Contest contest, long impressions) {
        return new Figures(
                tally.members,
                tally.impressions,
                tally.takes,
                tally.qualityPlays,
                tally.earlyAbandonments,
                tally.quality(),
                tally.abandoned(),
                contest.forEverybody(artwork),
                contest.probabilityOfBest(artwork),
                (double) tally.impressions / impressions);
    }

    private static double rank(ArtworkPerformance artwork) {
        Figures figures = artwork.figures();
        if (figures == null) {
            return -2;
        }
        return figures.forEverybody() == null ? -1 : figures.forEverybody().value();
    }
}

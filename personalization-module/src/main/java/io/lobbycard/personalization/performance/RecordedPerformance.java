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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@link Performance} of what is in the database. */
@ApplicationScoped
class RecordedPerformance implements Performance {

    private final Exposures exposures;
    private final double controlShare;

    @Inject
    RecordedPerformance(
            Exposures exposures,
            @ConfigProperty(name = "lobbycard.control.share", defaultValue = "0.05") double controlShare) {
        this.exposures = exposures;
        this.controlShare = controlShare;
    }

    @Override
    public TitlePerformance ofTitle(TitleId title, LocalDate first, LocalDate last) {
        List<Exposure> all = new ArrayList<>();
        exposures.forEachMember(title, first, last, all::addAll);
        Map<String, Tally> tallies = new TreeMap<>();
        all.forEach(each ->
                tallies.computeIfAbsent(each.artwork(), id -> new Tally()).add(each));
        List<String> shown = tallies.keySet().stream()
                .filter(artwork -> tally(tallies, artwork).members >= FEWEST_MEMBERS)
                .toList();
        long impressions = shown.stream()
                .mapToLong(each -> tally(tallies, each).impressions)
                .sum();
        Contest contest = new Contest(all, shown);
        List<ArtworkPerformance> artworks = tallies.keySet().stream()
                .map(artwork -> new ArtworkPerformance(
                        new ArtworkId(artwork),
                        shown.contains(artwork)
                                ? figures(artwork, tally(tallies, artwork), contest, impressions)
                                : null))
                .sorted(Comparator.comparingDouble(RecordedPerformance::rank).reversed())
                .toList();
        String winner = contest.winner();
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return new TitlePerformance(
                artworks,
                winner == null ? null : new ArtworkId(winner),
                contest.moreDays(days),
                Replayed.of(all, shown));
    }

    @Override
    public GroupComparison groups(LocalDate first, LocalDate last) {
        GroupSums sums = new GroupSums();
        exposures.forEachMember(null, first, last, sums::add);
        double days = (double) Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        return sums.compared(controlShare, days);
    }

    private static Tally tally(Map<String, Tally> tallies, String artwork) {
        return tallies.getOrDefault(artwork, new Tally());
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

package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.evaluation.Estimate;
import io.lobbycard.personalization.evaluation.ProbabilityOfBest;
import io.lobbycard.personalization.evaluation.RatePosterior;
import io.lobbycard.personalization.evaluation.SummedLog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Which picture of a title would do best if everybody saw it. The policy showed each picture to those whom it suits, so
 * raw rates compare different members; each exposure therefore counts by the inverse of its propensity (SNIPS). What is
 * believed of such a rate is a beta distribution of as many trials as the weighted exposures are worth (Kish's effective
 * sample size).
 */
final class Contest {

    /** Fewer exposures than this are worth no comparison. */
    private static final double FEWEST = 30;

    /** The chance that a year of daily looks ever shows a winner that is none. */
    private static final double WRONG_IN_A_YEAR = 0.05;

    private static final int LOOKS_IN_A_YEAR = 365;

    private static final int NO_LONGER_THAN = 3_650;

    /**
     * @param value quality plays for each impression
     * @param error one standard deviation
     */
    private record Standing(double value, double error) {

        /** How many standard deviations it is ahead of another; below 0 if it is behind. */
        double ahead(Standing other) {
            return (value - other.value) / Math.hypot(error, other.error);
        }
    }

    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private final Map<String, RatePosterior> beliefs = new LinkedHashMap<>();
    private final Map<String, Standing> standings = new LinkedHashMap<>();
    private final Map<String, Double> best = new LinkedHashMap<>();

    Contest(SummedLog draws) {
        List<String> artworks = draws.actions();
        for (int artwork = 0; artwork < artworks.size() && draws.size() > 0; artwork++) {
            double[] always = new double[artworks.size()];
            always[artwork] = 1;
            judge(artworks.get(artwork), draws.snips(always));
        }
        if (beliefs.size() < 2) {
            return;
        }
        List<ProbabilityOfBest> chances = ProbabilityOfBest.of(new ArrayList<>(beliefs.values()));
        int place = 0;
        for (String artwork : beliefs.keySet()) {
            best.put(artwork, chances.get(place++).value());
        }
    }

    private void judge(String artwork, Estimate estimate) {
        double worth = estimate.effectiveSampleSize();
        if (worth >= FEWEST && Double.isFinite(estimate.value())) {
            long trials = Math.round(worth);
            long successes = Math.clamp(Math.round(estimate.value() * worth), 0, trials);
            RatePosterior belief = new RatePosterior(successes, trials);
            beliefs.put(artwork, belief);
            standings.put(artwork, new Standing(estimate.value(), error(estimate, belief)));
            rates.put(artwork, Tally.rate(successes, trials));
        }
    }

    @Nullable
    Rate forEverybody(String artwork) {
        return rates.get(artwork);
    }

    /** Null for a picture that has no rival to be better than. */
    @Nullable
    Double probabilityOfBest(String artwork) {
        return best.get(artwork);
    }

    /** The one that is ahead of every other far enough for a whole year of daily looks, among at least two. */
    @Nullable
    String winner() {
        String leader = leader();
        return leader != null && leads(leader).allMatch(lead -> lead >= sureDeviations()) ? leader : null;
    }

    /** How many more days until the leader is far enough ahead, if the rates stay what they are. */
    @Nullable
    Integer moreDays(long daysSoFar) {
        String leader = leader();
        if (leader == null || winner() != null) {
            return null;
        }
        double smallestLead = leads(leader).min().orElseThrow();
        double timesAsMuch = Math.pow(sureDeviations() / smallestLead, 2);
        double more = Math.ceil(daysSoFar * (timesAsMuch - 1));
        return more > NO_LONGER_THAN || Double.isNaN(more) ? null : Integer.valueOf((int) Math.max(1, more));
    }

    private @Nullable String leader() {
        return standings.size() < 2
                ? null
                : standings.entrySet().stream()
                        .max(Comparator.comparingDouble(each -> each.getValue().value()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    /** Standard deviations between the leader and each of its rivals. */
    private DoubleStream leads(String leader) {
        Standing first = Objects.requireNonNull(standings.get(leader));
        return standings.entrySet().stream()
                .filter(each -> !each.getKey().equals(leader))
                .mapToDouble(each -> first.ahead(each.getValue()));
    }

    /**
     * Periods move along with the days, so each look counts as a test of its own, as does each picture against each other
     * one: the union bound over all of them (Bonferroni), which holds however they resemble each other.
     */
    private double sureDeviations() {
        int comparisons = standings.size() * (standings.size() - 1);
        return NormalDistribution.of(0, 1)
                .inverseSurvivalProbability(WRONG_IN_A_YEAR / (LOOKS_IN_A_YEAR * (double) comparisons));
    }

    /** Members taken as clusters, but not less than trials of their number would spread: few plays look too sure. */
    private static double error(Estimate estimate, RatePosterior belief) {
        double ofTrials = Math.sqrt(belief.mean() * (1 - belief.mean()) / (belief.trials() + 1));
        return Double.isFinite(estimate.standardError()) ? Math.max(ofTrials, estimate.standardError()) : ofTrials;
    }
}

package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.evaluation.DecisionLog;
import io.lobbycard.personalization.evaluation.Estimate;
import io.lobbycard.personalization.evaluation.EvaluatedPolicy;
import io.lobbycard.personalization.evaluation.Evaluation;
import io.lobbycard.personalization.evaluation.LoggedDecision;
import io.lobbycard.personalization.evaluation.ProbabilityOfBest;
import io.lobbycard.personalization.evaluation.RatePosterior;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static final double SURE = 0.95;

    /** Standard deviations between two rates at which one is the higher with 95 % probability. */
    private static final double SURE_DEVIATIONS = 1.645;

    private static final int NO_LONGER_THAN = 3_650;

    private final Map<String, Rate> rates = new LinkedHashMap<>();
    private final Map<String, RatePosterior> beliefs = new LinkedHashMap<>();
    private final Map<String, Double> best = new LinkedHashMap<>();

    /** @param artworks that may be named */
    Contest(List<Exposure> exposures, List<String> artworks) {
        List<Exposure> draws = exposures.stream()
                .filter(each -> each.byChance() && artworks.contains(each.artwork()))
                .toList();
        if (draws.isEmpty()) {
            return;
        }
        String title = draws.getFirst().title();
        DecisionLog.Builder log = DecisionLog.builder().candidates(title, artworks);
        for (Exposure each : draws) {
            double quality = each.reward() > 0 ? 1 : 0;
            log.add(new LoggedDecision(
                    title, each.artwork(), each.propensity(), quality, Long.toString(each.member())));
        }
        DecisionLog decisions = log.build();
        for (String artwork : artworks) {
            judge(
                    artwork,
                    Evaluation.of(decisions, EvaluatedPolicy.always(Map.of(title, artwork)))
                            .snips());
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
            beliefs.put(artwork, new RatePosterior(successes, trials));
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

    /** The one that is surely the best, among at least two. */
    @Nullable
    String winner() {
        return best.entrySet().stream()
                .filter(each -> each.getValue() >= SURE)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** How many more days until the two best could be told apart, if their rates stay what they are. */
    @Nullable
    Integer moreDays(long daysSoFar) {
        if (winner() != null || beliefs.size() < 2) {
            return null;
        }
        List<RatePosterior> two = beliefs.values().stream()
                .sorted((one, other) -> Double.compare(other.mean(), one.mean()))
                .limit(2)
                .toList();
        double gap = two.get(0).mean() - two.get(1).mean();
        double spread = variance(two.get(0)) + variance(two.get(1));
        double timesAsMuch = SURE_DEVIATIONS * SURE_DEVIATIONS * spread / (gap * gap);
        double more = Math.ceil(daysSoFar * (timesAsMuch - 1));
        return more > NO_LONGER_THAN || Double.isNaN(more) ? null : Integer.valueOf((int) Math.max(1, more));
    }

    private static double variance(RatePosterior belief) {
        return belief.mean() * (1 - belief.mean()) / (belief.trials() + 1);
    }
}

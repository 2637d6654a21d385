package io.lobbycard.personalization.performance;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.PolicyReplay;
import io.lobbycard.personalization.PolicyReplay.Policy;
import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.evaluation.DecisionLog;
import io.lobbycard.personalization.evaluation.Estimate;
import io.lobbycard.personalization.evaluation.EvaluatedPolicy;
import io.lobbycard.personalization.evaluation.Evaluation;
import io.lobbycard.personalization.evaluation.Interval;
import io.lobbycard.personalization.evaluation.LoggedDecision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plays other policies on the impressions of one title that chance had a say in. */
final class Replayed {

    private Replayed() {}

    /** @param artworks that enough members saw */
    static List<PolicyReplay> of(List<Exposure> exposures, List<String> artworks) {
        List<Exposure> draws = exposures.stream()
                .filter(each -> each.byChance() && artworks.contains(each.artwork()))
                .toList();
        if (draws.isEmpty()) {
            return List.of();
        }
        String title = draws.getFirst().title();
        DecisionLog.Builder builder = DecisionLog.builder().candidates(title, artworks);
        for (Exposure each : draws) {
            builder.add(new LoggedDecision(
                    title, each.artwork(), each.propensity(), each.reward() > 0 ? 1 : 0, Long.toString(each.member())));
        }
        DecisionLog log = builder.build();
        List<PolicyReplay> replays = new ArrayList<>();
        replays.add(asItWas(draws));
        replays.add(replay(Policy.BY_CHANCE, null, Evaluation.of(log, EvaluatedPolicy.uniform())));
        for (String artwork : artworks) {
            EvaluatedPolicy always = EvaluatedPolicy.always(Map.of(title, artwork));
            replays.add(replay(Policy.ALWAYS, new ArtworkId(artwork), Evaluation.of(log, always)));
        }
        return replays;
    }

    private static PolicyReplay asItWas(List<Exposure> draws) {
        long plays = draws.stream().filter(each -> each.reward() > 0).count();
        Rate earned = Tally.rate(plays, draws.size());
        return new PolicyReplay(Policy.AS_IT_WAS, null, earned, earned, draws.size(), false);
    }

    private static PolicyReplay replay(Policy policy, @Nullable ArtworkId artwork, Evaluation evaluation) {
        Estimate snips = evaluation.snips();
        return new PolicyReplay(
                policy,
                artwork,
                rate(snips),
                rate(evaluation.doublyRobust()),
                snips.effectiveSampleSize(),
                snips.thin());
    }

    private static @Nullable Rate rate(Estimate estimate) {
        Interval interval = estimate.interval();
        return Double.isFinite(estimate.value()) && interval.bounded()
                ? new Rate(estimate.value(), Math.clamp(interval.lower(), 0, 1), Math.clamp(interval.upper(), 0, 1))
                : null;
    }
}

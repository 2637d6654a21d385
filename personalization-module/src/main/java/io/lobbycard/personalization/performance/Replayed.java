package io.lobbycard.personalization.performance;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.PolicyReplay;
import io.lobbycard.personalization.PolicyReplay.Policy;
import io.lobbycard.personalization.Rate;
import io.lobbycard.personalization.evaluation.Estimate;
import io.lobbycard.personalization.evaluation.Interval;
import io.lobbycard.personalization.evaluation.SummedLog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plays other policies on the impressions of one title that chance had a say in. */
final class Replayed {

    private Replayed() {}

    /** @param qualityPlays that followed those impressions */
    static List<PolicyReplay> of(SummedLog draws, long qualityPlays) {
        if (draws.size() == 0) {
            return List.of();
        }
        List<String> artworks = draws.actions();
        Rate earned = Tally.rate(qualityPlays, draws.size());
        List<PolicyReplay> replays = new ArrayList<>();
        replays.add(new PolicyReplay(Policy.AS_IT_WAS, null, earned, earned, draws.size(), false));
        double[] byChance = new double[artworks.size()];
        Arrays.fill(byChance, 1.0 / artworks.size());
        replays.add(replay(Policy.BY_CHANCE, null, draws, byChance));
        for (int artwork = 0; artwork < artworks.size(); artwork++) {
            double[] always = new double[artworks.size()];
            always[artwork] = 1;
            replays.add(replay(Policy.ALWAYS, new ArtworkId(artworks.get(artwork)), draws, always));
        }
        return replays;
    }

    private static PolicyReplay replay(Policy policy, @Nullable ArtworkId artwork, SummedLog draws, double[] chances) {
        Estimate snips = draws.snips(chances);
        return new PolicyReplay(
                policy,
                artwork,
                rate(snips),
                rate(draws.doublyRobust(chances)),
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

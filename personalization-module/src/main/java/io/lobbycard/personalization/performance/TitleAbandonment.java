package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.engine.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The early abandonments of a title's plays, for each picture that led to them and for the others. */
final class TitleAbandonment {

    private final Map<String, AbandonmentSums> own = new TreeMap<>();
    private final List<Member> members = new ArrayList<>();

    private record Member(Map<String, double[]> plays) {}

    /** What one member saw of the title, once for each member. */
    void add(List<Exposure> ofMember) {
        Map<String, double[]> plays = new TreeMap<>();
        for (Exposure each : ofMember) {
            if (each.byChance() && each.sittings() > 0) {
                double[] sums = plays.computeIfAbsent(each.artwork(), artwork -> new double[2]);
                double weight = 1 / each.propensity();
                sums[0] += weight;
                sums[1] += each.reward() == Reward.ABANDONED ? weight : 0;
            }
        }
        if (!plays.isEmpty()) {
            plays.forEach((artwork, sums) ->
                    own.computeIfAbsent(artwork, id -> new AbandonmentSums()).add(sums[0], sums[1]));
            members.add(new Member(plays));
        }
    }

    /** Each picture that led to plays against the others. */
    Map<String, AbandonmentContrast> contrasts(double confidence) {
        Map<String, AbandonmentContrast> contrasts = new TreeMap<>();
        own.forEach(
                (artwork, sums) -> contrasts.put(artwork, AbandonmentContrast.of(sums, others(artwork), confidence)));
        return contrasts;
    }

    private AbandonmentSums others(String artwork) {
        AbandonmentSums others = new AbandonmentSums();
        for (Member member : members) {
            double plays = 0;
            double abandoned = 0;
            for (Map.Entry<String, double[]> each : member.plays().entrySet()) {
                if (!each.getKey().equals(artwork)) {
                    plays += each.getValue()[0];
                    abandoned += each.getValue()[1];
                }
            }
            if (plays > 0) {
                others.add(plays, abandoned);
            }
        }
        return others;
    }
}

package io.lobbycard.personalization.performance;

import io.lobbycard.personalization.engine.Reward;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The early abandonments of a title's plays, for each picture that led to them and for the others. Kept are sums only: what
 * a member did with the others is all that they did without what they did with the one, and the squares follow from that.
 */
final class TitleAbandonment {

    private final AbandonmentSums all = new AbandonmentSums();
    private final Map<String, PictureAbandonment> pictures = new TreeMap<>();

    /** What one member saw of the title, once for each member. */
    void add(List<Exposure> ofMember) {
        Map<String, double[]> plays = new TreeMap<>();
        double[] total = new double[2];
        for (Exposure each : ofMember) {
            if (each.byChance() && each.sittings() > 0) {
                double weight = 1 / each.propensity();
                double abandoned = each.reward() == Reward.ABANDONED ? weight : 0;
                double[] sums = plays.computeIfAbsent(each.artwork(), artwork -> new double[2]);
                sums[0] += weight;
                sums[1] += abandoned;
                total[0] += weight;
                total[1] += abandoned;
            }
        }
        if (!plays.isEmpty()) {
            all.add(total[0], total[1]);
            plays.forEach((artwork, sums) -> pictures.computeIfAbsent(artwork, id -> new PictureAbandonment())
                    .add(sums[0], sums[1], total[0], total[1], plays.size() == 1));
        }
    }

    /** Each picture that led to plays against the others. */
    Map<String, AbandonmentContrast> contrasts(double confidence) {
        Map<String, AbandonmentContrast> contrasts = new TreeMap<>();
        pictures.forEach((artwork, picture) ->
                contrasts.put(artwork, AbandonmentContrast.of(picture.own(), picture.others(all), confidence)));
        return contrasts;
    }
}

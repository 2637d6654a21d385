package io.lobbycard.personalization.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * How much each viewing counts before anything is asked about its title: the part watched, how long ago, and the saturation
 * of repeats. The saturated total of each film, episode and title is shared among its viewings in proportion to their part.
 */
final class ViewingWeights {

    private static final double SECONDS_IN_DAY = 86_400;
    private static final double LOG_2 = StrictMath.log(2);

    /** Runtime taken where the catalogue has none: that of a long episode. */
    private static final double USUAL_RUNTIME = 3_000;

    private ViewingWeights() {}

    static double[] of(CatalogView catalog, TasteRule rule, History history, int watermark, long asOf) {
        double[] weight = new double[watermark];
        double[] unitTotal = new double[history.unitCount];
        int[] titleOfUnit = new int[history.unitCount];
        for (int v = 0; v < watermark; v++) {
            int title = history.title[v];
            if (title >= 0 && title < catalog.titleCount()) {
                weight[v] = watchedPart(
                                catalog.runtimeSeconds(title, history.episode[history.unit[v]]),
                                history.watchedSeconds[v])
                        * decay(rule, history.startedAt[v], asOf);
            }
            unitTotal[history.unit[v]] += weight[v];
            titleOfUnit[history.unit[v]] = title;
        }
        Map<Integer, Double> titleTotals = new HashMap<>();
        for (int unit = 0; unit < history.unitCount; unit++) {
            titleTotals.merge(titleOfUnit[unit], repeated(unitTotal[unit]), Double::sum);
        }
        for (int v = 0; v < watermark; v++) {
            double unit = unitTotal[history.unit[v]];
            if (unit > 0) {
                double title = titleTotals.getOrDefault(history.title[v], 0.0);
                weight[v] *= repeated(unit) / unit * (severalParts(title) / title);
            }
        }
        return weight;
    }

    /** Each repeat of a film or an episode counts half as much as the one before: 1, 1.5, 1.75 ... never 2. */
    private static double repeated(double viewings) {
        return 2 * (1 - StrictMath.pow(2, -viewings));
    }

    /** Episodes of a series add up by the logarithm: 1 counts as 1, 3 as 2, 7 as 3, 18 as 4.2. */
    private static double severalParts(double parts) {
        return StrictMath.log1p(parts) / LOG_2;
    }

    private static double watchedPart(int runtimeSeconds, int watchedSeconds) {
        return Math.min(1, watchedSeconds / (runtimeSeconds > 0 ? runtimeSeconds : USUAL_RUNTIME));
    }

    private static double decay(TasteRule rule, long startedAt, long asOf) {
        double days = Math.max(0, (double) asOf - (double) startedAt) / SECONDS_IN_DAY;
        return StrictMath.pow(2, -days / rule.halfLifeDays());
    }
}

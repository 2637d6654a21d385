package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.Arrays;

/** How much of each signal the average title carries: the yardstick against which a history is held. */
final class BaseRates {

    /** As many average titles of the whole catalogue are imagined beside those on show. */
    private static final double IMAGINED = 20;

    private BaseRates() {}

    /**
     * Counted over the titles on show, so that a bulk import of titles without artwork moves nobody's tastes; where few
     * are on show, they are drawn towards the whole catalogue. Themes and persons are counted over titles without a
     * sensitive theme only, so that the cast and themes of a sensitive title reach no member's taste by this way either.
     */
    static float[] of(SparseRows titleSignals, SparseRows sensitive, Family[] families, boolean[] onShow) {
        boolean[] all = new boolean[onShow.length];
        Arrays.fill(all, true);
        Count whole = count(titleSignals, sensitive, families, all);
        Count shown = count(titleSignals, sensitive, families, onShow);
        float[] rates = new float[families.length];
        for (int signal = 0; signal < rates.length; signal++) {
            double imagined = IMAGINED * whole.sums[signal] / Math.max(1, whole.titles(families[signal]));
            rates[signal] = (float) ((shown.sums[signal] + imagined) / (shown.titles(families[signal]) + IMAGINED));
        }
        return rates;
    }

    private static Count count(SparseRows titleSignals, SparseRows sensitive, Family[] families, boolean[] counted) {
        double[] sums = new double[families.length];
        int titles = 0;
        int plainTitles = 0;
        for (int title = 0; title < titleSignals.rows(); title++) {
            if (!counted[title]) {
                continue;
            }
            boolean plain = sensitive.isEmpty(title);
            titles++;
            plainTitles += plain ? 1 : 0;
            for (int i = titleSignals.begin(title); i < titleSignals.end(title); i++) {
                int signal = titleSignals.column[i];
                if (plain || families[signal].closed()) {
                    sums[signal] += titleSignals.value[i];
                }
            }
        }
        return new Count(sums, titles, plainTitles);
    }

    /** @param plainTitles those without a sensitive theme */
    private record Count(double[] sums, int titles, int plainTitles) {

        int titles(Family family) {
            return family.closed() ? titles : plainTitles;
        }
    }
}

package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;

/** How much of each signal the average title carries: the yardstick against which a history is held. */
final class BaseRates {

    private BaseRates() {}

    /**
     * Themes and persons are counted over titles without a sensitive theme only, so that the cast and themes of a
     * sensitive title reach no member's taste by this way either.
     */
    static float[] of(SparseRows titleSignals, SparseRows sensitive, Family[] families) {
        double[] sums = new double[families.length];
        int open = 0;
        for (int title = 0; title < titleSignals.rows(); title++) {
            boolean plain = sensitive.isEmpty(title);
            open += plain ? 1 : 0;
            for (int i = titleSignals.begin(title); i < titleSignals.end(title); i++) {
                int signal = titleSignals.column[i];
                if (plain || families[signal].closed()) {
                    sums[signal] += titleSignals.value[i];
                }
            }
        }
        float[] rates = new float[families.length];
        for (int signal = 0; signal < rates.length; signal++) {
            int titles = families[signal].closed() ? titleSignals.rows() : open;
            rates[signal] = (float) (sums[signal] / Math.max(1, titles));
        }
        return rates;
    }
}

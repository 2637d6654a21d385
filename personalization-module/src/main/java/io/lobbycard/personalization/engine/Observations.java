package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.TasteRule.Formula;
import java.util.Arrays;

/** How much of each signal a history holds, left out or not. */
final class Observations {

    private static final double SHARE_SCALE = 10;
    private static final double RAW_SCALE = 0.2;

    /** Signals met, ascending. */
    final int[] seen;

    private final double[] all;
    private double weight;
    private double openWeight;

    Observations(Taste taste) {
        SparseRows signals = taste.catalog.titleSignals;
        IntList met = new IntList();
        for (int v = 0; v < taste.watermark; v++) {
            if (taste.viewingWeight[v] > 0) {
                int title = taste.history.title[v];
                for (int i = signals.begin(title); i < signals.end(title); i++) {
                    met.add(signals.column[i]);
                }
            }
        }
        seen = distinct(met.toArray());
        all = new double[seen.length];
        for (int v = 0; v < taste.watermark; v++) {
            if (taste.viewingWeight[v] > 0) {
                add(taste, v);
            }
        }
    }

    private void add(Taste taste, int viewing) {
        SparseRows signals = taste.catalog.titleSignals;
        int title = taste.history.title[viewing];
        double part = taste.viewingWeight[viewing];
        weight += part;
        openWeight += taste.countsThrough(viewing, Integer.MAX_VALUE) ? part : 0;
        for (int i = signals.begin(title); i < signals.end(title); i++) {
            if (taste.countsThrough(viewing, signals.column[i])) {
                int place = Arrays.binarySearch(seen, signals.column[i]);
                all[place] += part * signals.value[i];
            }
        }
    }

    /**
     * What one unit of observed weight is worth in each signal seen: the signal's total, shared in proportion. For closed
     * families the total is log(1 + O / b), for open ones log(1 + O / (b + E)), with O observed, E expected at the base
     * rate and b the shrinkage.
     */
    double[] worth(TasteRule rule, Signals signals) {
        double[] worth = new double[seen.length];
        for (int place = 0; place < seen.length; place++) {
            if (all[place] > 0) {
                boolean closed = seen[place] < signals.closedCount();
                double shrinkage = closed
                        ? rule.closedShrinkage()
                        : rule.openShrinkage() + signals.baseRate[seen[place]] * openWeight;
                worth[place] = switch (rule.formula()) {
                    case LOG_RATIO -> StrictMath.log1p(all[place] / shrinkage) / all[place];
                    case SHARE -> SHARE_SCALE / weight;
                    case RAW_SUM -> RAW_SCALE;
                };
            }
        }
        return worth;
    }

    /** What one unit of viewing weight takes from each closed signal: log(1 + E / b), shared in proportion. */
    double[] expected(TasteRule rule, Signals signals) {
        double[] expected = new double[signals.closedCount()];
        if (weight > 0 && rule.formula() == Formula.LOG_RATIO) {
            for (int signal = 0; signal < expected.length; signal++) {
                expected[signal] =
                        StrictMath.log1p(signals.baseRate[signal] * weight / rule.closedShrinkage()) / weight;
            }
        }
        return expected;
    }

    /** How much of each signal seen the viewings hold that are not left out. */
    static double[] kept(Taste taste) {
        SparseRows signals = taste.catalog.titleSignals;
        int[] seen = taste.seen();
        double[] kept = new double[seen.length];
        int closed = taste.catalog.signals.closedCount();
        for (int v = 0; v < taste.watermark; v++) {
            if (taste.counts(v)) {
                int title = taste.history.title[v];
                boolean throughAll = taste.countsThrough(v, Integer.MAX_VALUE);
                for (int i = signals.begin(title); i < signals.end(title); i++) {
                    if (throughAll || signals.column[i] < closed) {
                        int place = Arrays.binarySearch(seen, signals.column[i]);
                        kept[place] += taste.viewingWeight[v] * signals.value[i];
                    }
                }
            }
        }
        return kept;
    }

    private static int[] distinct(int[] values) {
        Arrays.sort(values);
        int size = 0;
        for (int value : values) {
            if (size == 0 || values[size - 1] != value) {
                values[size++] = value;
            }
        }
        return Arrays.copyOf(values, size);
    }
}

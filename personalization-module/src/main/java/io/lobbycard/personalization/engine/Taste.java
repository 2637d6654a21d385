package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * A member's weights over signals: a sum over viewings, each of which has a fixed amount through each signal. Made by
 * {@link Snapshot#taste}, immutable, good for the catalogue view of that snapshot.
 */
public final class Taste {

    final CatalogView catalog;
    final TasteRule rule;
    final History history;
    final int watermark;
    final long asOf;
    final StatedChoices stated;

    /** Weight of each viewing up to the watermark, whether left out or not. */
    final double[] viewingWeight;

    /** Viewings that must not count, and viewings that may not count through themes and persons. */
    private final BitSet leftOut;

    private final BitSet closedOnly;

    /** Signals seen in the history, ascending, what one unit of observed weight is worth in each, and the taste. */
    private final int[] seen;

    private final double[] worth;
    final double[] seenTaste;

    /** For each closed signal: what each unit of viewing weight takes away, whatever was watched; and the taste. */
    private final double[] expected;

    final double[] closedTaste;

    Taste(Snapshot snapshot, History history, int watermark, long asOf, StatedChoices stated) {
        catalog = snapshot.catalog();
        rule = snapshot.tasteRule();
        this.history = history;
        this.watermark = Math.clamp(watermark, 0, history.size());
        this.asOf = asOf;
        this.stated = stated;
        viewingWeight = ViewingWeights.of(catalog, rule, history, this.watermark, asOf);
        leftOut = leftOut(stated);
        closedOnly = closedOnly();

        Observations observed = new Observations(this);
        seen = observed.seen;
        worth = observed.worth(rule, catalog.signals);
        expected = observed.expected(rule, catalog.signals);
        for (Signal signal : stated.leftOutSignals()) {
            int index = catalog.signalIndex(signal);
            int place = Arrays.binarySearch(seen, index);
            if (place >= 0) {
                worth[place] = 0;
            }
            if (index >= 0 && index < expected.length) {
                expected[index] = 0;
            }
        }
        seenTaste = new double[seen.length];
        closedTaste = new double[expected.length];
        addUp();
    }

    /** The same amounts, of which others are left out. */
    private Taste(Taste whole, StatedChoices stated) {
        catalog = whole.catalog;
        rule = whole.rule;
        history = whole.history;
        watermark = whole.watermark;
        asOf = whole.asOf;
        this.stated = stated;
        viewingWeight = whole.viewingWeight;
        closedOnly = whole.closedOnly;
        seen = whole.seen;
        worth = whole.worth;
        expected = whole.expected;
        leftOut = leftOut(stated);
        seenTaste = new double[seen.length];
        closedTaste = new double[expected.length];
        addUp();
    }

    /** Whether nothing that counts is known of the member, so that every score is its prior. */
    public boolean isEmpty() {
        for (int v = 0; v < watermark; v++) {
            if (counts(v)) {
                return false;
            }
        }
        return true;
    }

    /** The member's weight for a signal, as an index of the catalogue view. */
    public double weight(int signal) {
        if (signal < closedTaste.length) {
            return closedTaste[signal];
        }
        int place = Arrays.binarySearch(seen, signal);
        return place < 0 ? 0 : seenTaste[place];
    }

    /** Whether a viewing has any amounts: below the watermark, not left out, of a known title, watched at all. */
    boolean counts(int viewing) {
        return viewingWeight[viewing] > 0 && !leftOut.get(viewing);
    }

    boolean countsThrough(int viewing, int signal) {
        return signal < catalog.signals.closedCount() || !closedOnly.get(viewing);
    }

    /** What a unit of observed weight is worth in the taste for a signal. */
    double worth(int signal) {
        int place = Arrays.binarySearch(seen, signal);
        return place < 0 ? 0 : worth[place];
    }

    /** What each unit of viewing weight takes away from the taste for a closed signal, whatever was watched. */
    double taken(int closedSignal) {
        return expected[closedSignal];
    }

    /** The same taste with these viewings left out as well. */
    Taste without(Set<Integer> viewings) {
        Set<Integer> all = new HashSet<>(stated.leftOutViewings());
        all.addAll(viewings);
        return new Taste(this, stated.withLeftOutViewings(all));
    }

    /**
     * What of this taste comes from viewings that began from one moment to before another, in seconds since 1970. Parts over
     * spans that hold all viewings add up to the whole.
     */
    public Taste part(long from, long before) {
        Set<Integer> others = new HashSet<>();
        for (int viewing = 0; viewing < watermark; viewing++) {
            long begun = history.startedAt[viewing];
            if (begun < from || begun >= before) {
                others.add(viewing);
            }
        }
        return without(others);
    }

    int[] seen() {
        return seen;
    }

    private BitSet closedOnly() {
        BitSet found = new BitSet();
        for (int v = 0; v < watermark; v++) {
            found.set(v, viewingWeight[v] > 0 && carriesThemeNotAllowed(history.title[v]));
        }
        return found;
    }

    private boolean carriesThemeNotAllowed(int title) {
        SparseRows themes = catalog.sensitiveOfTitle;
        for (int i = themes.begin(title); i < themes.end(title); i++) {
            if (!stated.allowedThemes()
                    .contains(catalog.signal(themes.column[i]).name())) {
                return true;
            }
        }
        return false;
    }

    private static BitSet leftOut(StatedChoices stated) {
        BitSet found = new BitSet();
        stated.leftOutViewings().stream().filter(v -> v >= 0).forEach(found::set);
        return found;
    }

    private void addUp() {
        double[] kept = Observations.kept(this);
        double keptWeight = 0;
        for (int v = 0; v < watermark; v++) {
            keptWeight += counts(v) ? viewingWeight[v] : 0;
        }
        for (int signal = 0; signal < closedTaste.length; signal++) {
            closedTaste[signal] = 0 - expected[signal] * keptWeight;
        }
        for (int place = 0; place < seen.length; place++) {
            seenTaste[place] = worth[place] * kept[place];
            if (seen[place] < closedTaste.length) {
                closedTaste[seen[place]] += seenTaste[place];
            }
        }
    }
}

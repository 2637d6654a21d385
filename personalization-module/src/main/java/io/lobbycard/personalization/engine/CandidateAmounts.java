package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Explanation.Through;
import java.util.Arrays;
import java.util.List;

/**
 * What a member's viewings add to the scores of some pictures. A viewing's amount is its weight times a sum over its title's
 * signals, less a part that is the same for every title: what all viewings take from the closed signals by what they are not.
 */
final class CandidateAmounts {

    private final Taste taste;
    private final int count;
    private final int closed;

    /** What a unit of viewing weight takes from each closed signal, whatever was watched. */
    private final double[] taken;

    /** For each signal its place in what follows, or -1 for a theme or person that no picture plays up. */
    private final int[] placeOf;

    /** For each place: what a unit of observed weight is worth in taste, and taste in each picture's score. */
    private final double[] worth;

    private final double[][] sensitivity;

    /** What a unit of viewing weight adds to each picture's score, whatever was watched. */
    private final double[] usual;

    CandidateAmounts(Taste taste, Projection projection, int[] artworks) {
        this.taste = taste;
        count = artworks.length;
        closed = taste.closedTaste.length;
        int[] open = projection.openSignals(artworks);
        placeOf = new int[taste.catalog.signalCount()];
        worth = new double[closed + open.length];
        sensitivity = new double[worth.length][count];
        usual = new double[count];
        taken = new double[closed];
        Arrays.fill(placeOf, -1);
        for (int place = 0; place < worth.length; place++) {
            int signal = place < closed ? place : open[place - closed];
            placeOf[signal] = place;
            worth[place] = taste.worth(signal);
        }
        for (int signal = 0; signal < closed; signal++) {
            taken[signal] = taste.taken(signal);
        }
        for (int i = 0; i < count; i++) {
            double[] ofClosed = projection.closedSensitivity(artworks[i]);
            for (int place = 0; place < worth.length; place++) {
                sensitivity[place][i] = place < closed
                        ? ofClosed[place]
                        : projection.openSensitivity(artworks[i], open[place - closed]);
                usual[i] -= place < closed ? taken[place] * ofClosed[place] : 0;
            }
        }
    }

    /** Adds what a viewing that counts adds to each picture's score. */
    void addTo(double[] sums, int viewing) {
        SparseRows signals = taste.catalog.titleSignals;
        int title = taste.history.title[viewing];
        double weight = taste.viewingWeight[viewing];
        boolean throughAll = taste.countsThrough(viewing, Integer.MAX_VALUE);
        for (int i = 0; i < count; i++) {
            sums[i] += weight * usual[i];
        }
        for (int at = signals.begin(title); at < signals.end(title); at++) {
            int place = placeOf[signals.column[at]];
            if (place >= 0 && (place < closed || throughAll)) {
                double amount = weight * signals.value[at] * worth[place];
                double[] gain = sensitivity[place];
                for (int i = 0; i < count; i++) {
                    sums[i] += amount * gain[i];
                }
            }
        }
    }

    /** The parts of what a viewing adds to the first picture, largest first, each against the second if there is one. */
    List<Through> through(int viewing) {
        SparseRows signals = taste.catalog.titleSignals;
        int title = taste.history.title[viewing];
        double weight = taste.viewingWeight[viewing];
        boolean throughAll = taste.countsThrough(viewing, Integer.MAX_VALUE);
        double[] amounts = new double[closed];
        for (int signal = 0; signal < closed; signal++) {
            amounts[signal] = -weight * taken[signal];
        }
        Parts parts = new Parts();
        for (int at = signals.begin(title); at < signals.end(title); at++) {
            int place = placeOf[signals.column[at]];
            if (place >= 0 && (place < closed || throughAll)) {
                double amount = weight * signals.value[at] * worth[place];
                if (place < closed) {
                    amounts[place] += amount;
                } else {
                    add(parts, signals.column[at], amount, sensitivity[place]);
                }
            }
        }
        for (int signal = 0; signal < closed; signal++) {
            add(parts, signal, amounts[signal], sensitivity[signal]);
        }
        return parts.toList();
    }

    private void add(Parts parts, int signal, double amount, double[] gain) {
        double part = amount * gain[0];
        double rivalPart = count > 1 ? amount * gain[1] : 0;
        if (part != 0 || rivalPart != 0) {
            parts.add(new Through(signal, part, part - rivalPart));
        }
    }
}

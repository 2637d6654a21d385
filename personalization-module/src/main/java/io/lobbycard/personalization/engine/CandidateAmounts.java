package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What a member's viewings add to the scores of some pictures. A viewing's amount is its weight times a sum over its title's
 * signals, less a part that is the same for every title: what all viewings take from the closed signals by what they are not.
 */
final class CandidateAmounts {

    private final Taste taste;
    private final int[] artworks;
    private final int closed;

    /** For each picture and closed signal, and for each open signal that a picture plays up and each picture: score a unit. */
    private final double[][] ofClosed;

    private final int[] openSignals;
    private final double[][] ofOpen;
    private final double[] expected;

    CandidateAmounts(Taste taste, Projection projection, int[] artworks) {
        this.taste = taste;
        this.artworks = artworks;
        closed = taste.closedTaste.length;
        ofClosed = new double[artworks.length][];
        expected = new double[artworks.length];
        for (int i = 0; i < artworks.length; i++) {
            ofClosed[i] = projection.closedSensitivity(artworks[i]);
            for (int signal = 0; signal < closed; signal++) {
                expected[i] += taste.expectedAmount(signal) * ofClosed[i][signal];
            }
        }
        openSignals = projection.openSignals(artworks);
        ofOpen = new double[openSignals.length][artworks.length];
        for (int place = 0; place < openSignals.length; place++) {
            for (int i = 0; i < artworks.length; i++) {
                ofOpen[place][i] = projection.openSensitivity(artworks[i], openSignals[place]);
            }
        }
    }

    /** Adds what a viewing that counts adds to each picture's score. */
    void addTo(double[] sums, int viewing) {
        SparseRows signals = taste.catalog.titleSignals;
        int title = taste.history.title[viewing];
        double weight = taste.viewingWeight[viewing];
        for (int i = 0; i < artworks.length; i++) {
            sums[i] += weight * expected[i];
        }
        for (int at = signals.begin(title); at < signals.end(title); at++) {
            int signal = signals.column[at];
            int open = signal < closed ? -1 : Arrays.binarySearch(openSignals, signal);
            if (signal < closed || (open >= 0 && taste.countsThrough(viewing, signal))) {
                double amount = taste.observedAmount(viewing, signal, signals.value[at]);
                for (int i = 0; i < artworks.length; i++) {
                    sums[i] += amount * (signal < closed ? ofClosed[i][signal] : ofOpen[open][i]);
                }
            }
        }
    }

    /** How much one unit of taste for a signal adds to the score of the picture at a place. */
    double sensitivity(int place, int signal) {
        if (signal < closed) {
            return ofClosed[place][signal];
        }
        int open = Arrays.binarySearch(openSignals, signal);
        return open < 0 ? 0 : ofOpen[open][place];
    }
}

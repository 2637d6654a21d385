package io.lobbycard.personalization.engine;

/** What one viewing adds to a member's taste, signal by signal: first each closed signal, then the open ones of its title. */
final class ViewingAmounts {

    private final int[] signals;
    private final double[] amounts;
    private int size;

    ViewingAmounts(Taste taste, int viewing) {
        SparseRows rows = taste.catalog.titleSignals;
        int title = taste.history.title[viewing];
        int closed = taste.closedTaste.length;
        signals = new int[closed + rows.end(title) - rows.begin(title)];
        amounts = new double[signals.length];
        for (int signal = 0; signal < closed; signal++) {
            signals[signal] = signal;
            amounts[signal] = -taste.viewingWeight[viewing] * taste.taken(signal);
        }
        size = closed;
        for (int i = rows.begin(title); i < rows.end(title); i++) {
            int signal = rows.column[i];
            if (taste.countsThrough(viewing, signal)) {
                double amount = taste.viewingWeight[viewing] * rows.value[i] * taste.worth(signal);
                if (signal < closed) {
                    amounts[signal] += amount;
                } else {
                    signals[size] = signal;
                    amounts[size++] = amount;
                }
            }
        }
    }

    int size() {
        return size;
    }

    int signal(int place) {
        return signals[place];
    }

    double amount(int place) {
        return amounts[place];
    }
}

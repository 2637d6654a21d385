package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.Explanation.Through;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up what came through each signal, in the order in which the signals first came; used for one sum after the other. */
final class SignalAmounts {

    /** Where a signal's sums stand, counted from 1; 0 if nothing came through it yet. */
    private final int[] places;

    private int size;
    private int[] signals = new int[16];
    private double[] amounts = new double[16];
    private double[] versus = new double[16];

    /** @param signalCount signals are below it */
    SignalAmounts(int signalCount) {
        places = new int[signalCount];
    }

    /** Makes something of the sums of one signal. */
    interface Telling<T> {
        T of(int signal, double amount, double versusRunnerUp);
    }

    void add(List<Through> parts) {
        for (Through part : parts) {
            int place = placeOf(part.signal());
            amounts[place] += part.amount();
            versus[place] += part.versusRunnerUp();
        }
    }

    /** Tells the sums and begins anew. */
    <T> List<T> take(Telling<T> telling) {
        List<T> told = new ArrayList<>(size);
        for (int place = 0; place < size; place++) {
            told.add(telling.of(signals[place], amounts[place], versus[place]));
            places[signals[place]] = 0;
            amounts[place] = 0;
            versus[place] = 0;
        }
        size = 0;
        return told;
    }

    private int placeOf(int signal) {
        if (places[signal] == 0) {
            if (size == signals.length) {
                signals = Arrays.copyOf(signals, 2 * size);
                amounts = Arrays.copyOf(amounts, 2 * size);
                versus = Arrays.copyOf(versus, 2 * size);
            }
            signals[size] = signal;
            places[signal] = ++size;
        }
        return places[signal] - 1;
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.Explanation.Through;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Adds up what came through each signal, in the order in which the signals first came. */
final class SignalAmounts {

    private final Map<Integer, Integer> places = new HashMap<>();
    private int[] signals = new int[16];
    private double[] amounts = new double[16];
    private double[] versus = new double[16];

    /** Makes something of the sums of one signal. */
    interface Telling<T> {
        T of(int signal, double amount, double versusRunnerUp);
    }

    void add(List<Through> parts) {
        for (Through part : parts) {
            int place = places.computeIfAbsent(part.signal(), this::next);
            amounts[place] += part.amount();
            versus[place] += part.versusRunnerUp();
        }
    }

    <T> List<T> told(Telling<T> telling) {
        List<T> told = new ArrayList<>(places.size());
        for (int place = 0; place < places.size(); place++) {
            told.add(telling.of(signals[place], amounts[place], versus[place]));
        }
        return told;
    }

    private int next(int signal) {
        int place = places.size();
        if (place == signals.length) {
            signals = Arrays.copyOf(signals, 2 * place);
            amounts = Arrays.copyOf(amounts, 2 * place);
            versus = Arrays.copyOf(versus, 2 * place);
        }
        signals[place] = signal;
        return place;
    }
}

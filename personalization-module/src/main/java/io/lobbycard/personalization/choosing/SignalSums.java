package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How far each signal favours a choice's picture over its runner-up, over all viewings or over those of a span of time. */
record SignalSums(Inputs inputs, StatedChoices stated, int title) {

    Map<Signal, Double> all() {
        double[] amounts = new double[inputs.snapshot().catalog().signalCount()];
        add(inputs.taste(), amounts);
        return named(inputs.snapshot().catalog(), amounts);
    }

    /** Sums over all these choices, for each span from one moment to the next. */
    static List<Map<Signal, Double>> bySpan(List<SignalSums> choices, List<Instant> moments) {
        List<Map<Signal, Double>> spans = new ArrayList<>();
        for (int span = 0; span + 1 < moments.size(); span++) {
            spans.add(between(choices, moments.get(span), moments.get(span + 1)));
        }
        return spans;
    }

    private static Map<Signal, Double> between(List<SignalSums> choices, Instant from, Instant before) {
        Map<Taste, Taste> parts = new HashMap<>();
        Map<LoadedSnapshot, double[]> amounts = new LinkedHashMap<>();
        for (SignalSums choice : choices) {
            LoadedSnapshot snapshot = choice.inputs.snapshot();
            Taste part = parts.computeIfAbsent(
                    choice.inputs.taste(), whole -> whole.part(from.getEpochSecond(), before.getEpochSecond()));
            choice.add(
                    part,
                    amounts.computeIfAbsent(
                            snapshot, loaded -> new double[loaded.catalog().signalCount()]));
        }
        Map<Signal, Double> sums = new HashMap<>();
        amounts.forEach((snapshot, each) ->
                named(snapshot.catalog(), each).forEach((signal, amount) -> sums.merge(signal, amount, Double::sum)));
        return sums;
    }

    private void add(Taste part, double[] amounts) {
        inputs.snapshot().with(chooser -> {
            chooser.addBySignal(inputs.taste(), part, stated, inputs.draw(), title, amounts);
            return amounts;
        });
    }

    private static Map<Signal, Double> named(CatalogView catalog, double[] amounts) {
        Map<Signal, Double> named = new HashMap<>();
        for (int signal = 0; signal < amounts.length; signal++) {
            if (amounts[signal] != 0) {
                named.put(EngineWords.signal(catalog.signal(signal)), amounts[signal]);
            }
        }
        return named;
    }
}

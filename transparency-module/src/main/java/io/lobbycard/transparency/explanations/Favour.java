package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.Signal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the viewings of one title favour the picture over the runner-up.
 *
 * @param amount over all its viewings; below zero they favour the runner-up
 * @param unanimous true if none of its viewings favours the runner-up
 * @param through the same through each signal that the title carries; it counts through those that it lacks, too, but
 *     nobody would call it by them
 */
record Favour(TitleId title, double amount, boolean unanimous, Map<Signal, Double> through) {

    /** Sums are exact to 1e-9, so a smaller difference cannot be told from none. */
    static final double NOTHING = 1e-9;

    /** Every title of the history, the one that favours the picture most first. */
    static List<Favour> of(Explanation choice) {
        Map<TitleId, Boolean> unanimous = new HashMap<>();
        Map<TitleId, Double> amounts = new HashMap<>();
        for (Contribution viewing : choice.contributions()) {
            unanimous.merge(viewing.title(), viewing.versusRunnerUp() >= -NOTHING, Boolean::logicalAnd);
            amounts.merge(viewing.title(), viewing.versusRunnerUp(), Double::sum);
        }
        return choice.titles().stream()
                .map(title -> new Favour(
                        title.title(),
                        amounts.getOrDefault(title.title(), 0.0),
                        unanimous.getOrDefault(title.title(), true),
                        carried(title)))
                .sorted(Comparator.comparingDouble(Favour::amount).reversed())
                .toList();
    }

    /** Whether the title may be named as a reason for the picture. */
    boolean speaksFor() {
        return amount > NOTHING && unanimous;
    }

    boolean speaksForThrough(Signal signal) {
        return speaksFor() && through.getOrDefault(signal, 0.0) > NOTHING;
    }

    private static Map<Signal, Double> carried(Watched title) {
        Map<Signal, Double> through = new LinkedHashMap<>();
        for (Through part : title.through()) {
            if (part.carried()) {
                through.put(part.signal(), part.versusRunnerUp());
            }
        }
        return through;
    }
}

package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Signal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The titles of a history that speak for a picture through one and the same signal.
 *
 * @param signal null if the titles have none in common that says more than each alone
 * @param titles the strongest first
 */
record Reason(@Nullable Signal signal, List<Favour> titles) {

    /**
     * The strongest reason: of the signals through which the title speaks that favours the picture most of all, the one
     * through which all titles together favour it most. If that title speaks through none, all titles that speak for it.
     */
    static Reason strongest(List<Favour> history) {
        Optional<Favour> first = history.stream().filter(Favour::speaksFor).findFirst();
        Signal shared = throughEach(history).entrySet().stream()
                .filter(signal -> first.filter(title -> title.speaksForThrough(signal.getKey()))
                        .isPresent())
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Reason(shared, sharing(shared, history));
    }

    private static List<Favour> sharing(@Nullable Signal signal, List<Favour> history) {
        return history.stream()
                .filter(title -> signal == null ? title.speaksFor() : title.speaksForThrough(signal))
                .toList();
    }

    Set<TitleId> ids() {
        return titles.stream().map(Favour::title).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return titles.isEmpty();
    }

    /** How far these titles together favour the picture over the runner-up. */
    double amount() {
        return titles.stream().mapToDouble(Favour::amount).sum();
    }

    private static Map<Signal, Double> throughEach(List<Favour> history) {
        Map<Signal, Double> sums = new LinkedHashMap<>();
        for (Favour title : history) {
            title.through().forEach((signal, amount) -> {
                if (title.speaksForThrough(signal)) {
                    sums.merge(signal, amount, Double::sum);
                }
            });
        }
        return sums;
    }
}

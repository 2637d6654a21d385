package io.lobbycard.benchmarks.evaluation;

import io.lobbycard.personalization.evaluation.DecisionCsv;
import io.lobbycard.personalization.evaluation.DecisionLog;
import io.lobbycard.personalization.evaluation.EvaluatedPolicy;
import io.lobbycard.personalization.evaluation.LogColumns;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One campaign of the Open Bandit Dataset: the same shop and week, logged by a uniformly random policy and by Bernoulli
 * Thompson sampling ({@code bts}).
 */
record Campaign(String name, DecisionLog random, DecisionLog bts) {

    static Campaign read(Path folder, String name) throws IOException {
        return new Campaign(
                name, log(folder.resolve("random-" + name + ".csv")), log(folder.resolve("bts-" + name + ".csv")));
    }

    private static DecisionLog log(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            return DecisionCsv.read(reader, LogColumns.OPEN_BANDIT);
        }
    }

    /** Chooses as often as another log did in the same position, whatever the time and the visitor. */
    static EvaluatedPolicy frequenciesOf(DecisionLog other) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> totals = new HashMap<>();
        for (int row = 0; row < other.size(); row++) {
            String position = other.strata().get(other.stratum(row));
            String item = other.candidates(other.stratum(row)).get(other.action(row));
            counts.merge(position + "/" + item, 1, Integer::sum);
            totals.merge(position, 1, Integer::sum);
        }
        return (log, row, into) -> {
            String position = log.strata().get(log.stratum(row));
            for (int item = 0; item < into.length; item++) {
                String key = position + "/" + log.candidates(log.stratum(row)).get(item);
                into[item] = counts.getOrDefault(key, 0) / (double) totals.getOrDefault(position, 1);
            }
        };
    }

    /**
     * The policy that logged, as far as the log says: the propensity for the logged item, the rest spread evenly. Good
     * for weights; the reward model must not be asked about it.
     */
    static EvaluatedPolicy itself() {
        return (log, row, into) -> {
            double propensity = log.propensity(row);
            for (int item = 0; item < into.length; item++) {
                into[item] = item == log.action(row) ? propensity : (1 - propensity) / (into.length - 1);
            }
        };
    }
}

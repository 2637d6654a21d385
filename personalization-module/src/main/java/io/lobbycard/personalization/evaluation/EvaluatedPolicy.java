package io.lobbycard.personalization.evaluation;

import java.util.Arrays;
import java.util.Map;

/** What a policy would have done in the place of the one that logged. */
@FunctionalInterface
public interface EvaluatedPolicy {

    /**
     * Writes the probability of each candidate of the row's stratum, in the order of {@link DecisionLog#candidates}.
     * They lie in [0, 1] and add up to 1 within 1e-6.
     */
    void probabilities(DecisionLog log, int row, double[] into);

    /** Each candidate of the stratum alike. */
    static EvaluatedPolicy uniform() {
        return (log, row, into) -> Arrays.fill(into, 1.0 / into.length);
    }

    /**
     * The same action for everybody: the best single picture, the neutral one.
     *
     * @param actions the action of each stratum of the log
     */
    static EvaluatedPolicy always(Map<String, String> actions) {
        return (log, row, into) -> {
            int stratum = log.stratum(row);
            String id = log.strata().get(stratum);
            int index = log.candidates(stratum).indexOf(actions.get(id));
            if (index < 0) {
                throw new IllegalArgumentException("The policy chooses " + actions.get(id) + " in stratum " + id
                        + ", which is not one of its candidates.");
            }
            Arrays.fill(into, 0);
            into[index] = 1;
        };
    }
}

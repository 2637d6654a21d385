package io.lobbycard.personalization.evaluation;

/** A guess at the reward of each candidate, the better the narrower the doubly robust interval; any guess is valid. */
@FunctionalInterface
public interface RewardModel {

    /** Pseudo-decisions with which a candidate starts at its stratum's mean, and a stratum at the mean of all. */
    double DEFAULT_SHRINKAGE = 30;

    /**
     * The reward to expect of a candidate in the row's place: finite, and learned without the row itself.
     *
     * @param action index into the candidates of the row's stratum
     */
    double expected(DecisionLog log, int row, int action);

    /** The mean of each candidate, shrunk to its stratum's, in the other folds of members than the row's. */
    static RewardModel shrunkMeans(DecisionLog log) {
        return new ShrunkMeans(log, DEFAULT_SHRINKAGE);
    }

    /**
     * The same, and for each candidate a slope over the log's context by ridge regression. Its memory and time grow with
     * the square of the context's length for each candidate.
     */
    static RewardModel linear(DecisionLog log) {
        return new LinearRewards(log, DEFAULT_SHRINKAGE);
    }
}

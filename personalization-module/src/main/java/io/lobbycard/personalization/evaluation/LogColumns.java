package io.lobbycard.personalization.evaluation;

import java.util.Set;

/**
 * Which column of a CSV file holds what, by the names in its header.
 *
 * @param member column of the member, which a file may lack
 * @param contextPrefix columns whose names start so hold the context, one finite number each, in the file's order
 * @param ignored columns that may be there and are not read; any other column is refused, so that a slip of the pen in
 *     a header is found
 */
public record LogColumns(
        String stratum,
        String action,
        String propensity,
        String reward,
        String member,
        String contextPrefix,
        Set<String> ignored) {

    /** The project's own form: {@code stratum,action,propensity,reward[,member][,context_...]}. */
    public static final LogColumns STANDARD =
            new LogColumns("stratum", "action", "propensity", "reward", "member", "context_", Set.of());

    /**
     * The Open Bandit Dataset (Saito et al. 2020, arXiv:2008.07146): the item chosen for a position, whether it was
     * clicked, and the propensity given the position. Its hashed user features are shared by many people, so they name
     * no member.
     */
    public static final LogColumns OPEN_BANDIT = new LogColumns(
            "position",
            "item_id",
            "propensity_score",
            "click",
            "member",
            "context_",
            Set.of("timestamp", "user_feature_0", "user_feature_1", "user_feature_2", "user_feature_3"));

    public LogColumns {
        ignored = Set.copyOf(ignored);
    }
}

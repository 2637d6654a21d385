package io.lobbycard.personalization.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a picture was chosen: the sum that decided, not a story made afterwards. {@code prior + statedChoice +} the amounts
 * of all contributions equals {@code score} within 1e-9. Titles, artworks and signals are indexes of the catalogue view,
 * viewings are places in the history.
 *
 * @param artwork the picture chosen, or {@link Choices#NO_ARTWORK}; then the numbers are 0 and the lists tell why
 * @param propensity probability with which it was chosen
 * @param prior what the score would be for a member of whom nothing is known
 * @param statedChoice what the member's stated preference added
 * @param contributions one for each viewing that counts, largest first; may be negative
 * @param runnerUp the other candidate with the highest score, or null if there is no other
 * @param candidates all live pictures of the title, in catalogue order
 * @param counterfactual the smallest set of titles without which another picture is chosen, or null
 * @param withoutCounterfactual why there is no counterfactual, or null if there is one
 */
public record Explanation(
        int title,
        int artwork,
        Mode mode,
        double propensity,
        double score,
        double prior,
        double statedChoice,
        List<Contribution> contributions,
        @Nullable Candidate runnerUp,
        List<Candidate> candidates,
        @Nullable Counterfactual counterfactual,
        @Nullable NoCounterfactual withoutCounterfactual) {

    /**
     * What one viewing added to the score.
     *
     * @param amount the sum of {@code through}
     * @param versusRunnerUp the amount less what the same viewing adds to the runner-up; a reason only if above 0
     */
    public record Contribution(int viewing, int title, double amount, double versusRunnerUp, List<Through> through) {}

    /** The part of a contribution that came through one signal, and the same less what it is for the runner-up. */
    public record Through(int signal, double amount, double versusRunnerUp) {}

    /**
     * A picture of the title.
     *
     * @param reason why it was not eligible, or null if it was
     */
    public record Candidate(
            int artwork,
            double score,
            double prior,
            double statedChoice,
            double propensity,
            boolean eligible,
            @Nullable String reason) {}

    /** Leaving out all these viewings, which are all viewings of these titles, brings exactly this artwork. */
    public record Counterfactual(List<Integer> titles, List<Integer> viewings, int artwork) {}

    /** Why nothing that could be left out would change the picture. */
    public enum NoCounterfactual {
        NO_PICTURE,
        PINNED,
        NEUTRAL,
        CONTROL_GROUP,
        DRAWN_EVENLY,
        ONLY_CANDIDATE,
        NO_VIEWINGS,
        PRIOR_DECIDES
    }
}

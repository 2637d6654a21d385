package io.lobbycard.personalization.engine;

/**
 * The fixed numbers of the draw.
 *
 * @param version changes the draw of every member when it changes
 * @param epsilon probability with which a picture is drawn evenly from the candidates; 0 takes all chance out
 * @param eta how strongly scores outweigh the draw's noise, 0 or more: propensities are a softmax of eta x score, times
 *     what the model says of how well the title is known
 * @param statedBonus what a preferred artwork's score is raised by
 */
public record Policy(int version, double epsilon, double eta, double statedBonus) {

    public static final Policy DEFAULT = new Policy(1, 0.02, 1, 1.5);

    public Policy {
        if (!(epsilon >= 0 && epsilon <= 1)) {
            throw new IllegalArgumentException("Epsilon must lie between 0 and 1, but is " + epsilon);
        }
        if (!(eta >= 0 && Double.isFinite(eta))) {
            throw new IllegalArgumentException("Eta must be finite and not negative, but is " + eta);
        }
        if (!Double.isFinite(statedBonus)) {
            throw new IllegalArgumentException("The stated bonus must be finite, but is " + statedBonus);
        }
    }
}

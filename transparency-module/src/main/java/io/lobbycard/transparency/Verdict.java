package io.lobbycard.transparency;

/**
 * What checking a receipt came to.
 *
 * @param why a complete sentence
 */
public record Verdict(Outcome verdict, String why) {

    /** How a check can end. */
    public enum Outcome {
        VALID,
        ALTERED,
        UNKNOWN_KEY,
        NOT_REPRODUCIBLE
    }
}

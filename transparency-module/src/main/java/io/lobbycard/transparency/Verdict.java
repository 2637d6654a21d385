package io.lobbycard.transparency;

import io.lobbycard.web.Spelled;

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
        NOT_REPRODUCIBLE;

        /** As in JSON: {@code not-reproducible}. */
        public String label() {
            return Spelled.of(this);
        }
    }
}

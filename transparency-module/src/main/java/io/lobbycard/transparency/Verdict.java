package io.lobbycard.transparency;

import java.util.Locale;

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

        /** As in JSON: {@code not-reproducible}. Spelled here, as whoever checks a receipt has this module alone. */
        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

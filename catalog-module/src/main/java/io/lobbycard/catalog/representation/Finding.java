package io.lobbycard.catalog.representation;

import io.lobbycard.catalog.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One claim of a picture held against the title.
 *
 * @param facts what was looked at, in a form that changes only when the facts do
 * @param reason a complete sentence with the numbers
 * @param remedy what would make the claim true, or null if it is
 */
record Finding(
        Verdict verdict,
        String facts,
        String reason,
        @Nullable String remedy) {

    static Finding passes(String facts, String reason) {
        return new Finding(Verdict.PASSES, facts, reason, null);
    }
}

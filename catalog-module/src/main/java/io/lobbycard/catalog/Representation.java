package io.lobbycard.catalog;

import java.util.List;

/**
 * The representation check's answer for one artwork.
 *
 * @param reasons complete sentences with the numbers behind them, the most serious first
 * @param remedies complete sentences that say what would make it pass, in the same order; empty if it passes
 */
public record Representation(Verdict verdict, List<String> reasons, List<String> remedies) {

    public Representation {
        reasons = List.copyOf(reasons);
        remedies = List.copyOf(remedies);
    }
}

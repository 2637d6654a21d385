package io.lobbycard.catalog;

import java.util.List;

/**
 * The representation check's answer for one artwork.
 *
 * @param reasons complete sentences with the numbers behind them, the most serious first
 */
public record Representation(Verdict verdict, List<String> reasons) {

    public Representation {
        reasons = List.copyOf(reasons);
    }
}

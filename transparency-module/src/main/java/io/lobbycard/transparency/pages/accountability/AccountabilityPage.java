package io.lobbycard.transparency.pages.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told.
 *
 * @param never what has no part in any choice
 * @param titles for which a picture can be chosen now
 * @param access null if the accesses cannot be counted just now
 */
public record AccountabilityPage(
        List<String> never, int titles, @Nullable AccessFigures access) {

    public AccountabilityPage {
        never = List.copyOf(never);
    }
}

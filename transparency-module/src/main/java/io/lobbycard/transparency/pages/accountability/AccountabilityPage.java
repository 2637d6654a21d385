package io.lobbycard.transparency.pages.accountability;

import java.util.List;

/**
 * What the public is told.
 *
 * @param never what has no part in any choice
 * @param titles for which a picture can be chosen now
 */
public record AccountabilityPage(List<String> never, int titles) {

    public AccountabilityPage {
        never = List.copyOf(never);
    }
}

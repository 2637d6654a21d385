package io.lobbycard.transparency.pages.accountability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told.
 *
 * @param never what has no part in any choice
 * @param titles for which a picture can be chosen now
 * @param access null if the accesses cannot be counted just now
 * @param targeting attempts to aim artwork at people, all refused; null if they cannot be counted just now
 * @param audits the last result of each audit, as far as there is one
 */
public record AccountabilityPage(
        List<String> never,
        int titles,
        @Nullable AccessFigures access,
        @Nullable Long targeting,
        List<AuditWords> audits) {

    public AccountabilityPage {
        never = List.copyOf(never);
        audits = List.copyOf(audits);
    }
}

package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;
import java.util.List;

/**
 * Somebody who does not exist.
 *
 * @param seed of the chance in their choices; two members with one seed differ by their viewings alone
 */
public record MadeUpMember(List<Sitting> viewings, long seed) {

    /** A viewing of a whole title that many days ago. */
    public record Sitting(TitleId title, int daysAgo) {}

    public MadeUpMember {
        viewings = List.copyOf(viewings);
    }
}

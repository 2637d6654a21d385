package io.lobbycard.personalization;

import io.lobbycard.catalog.TitleId;
import java.util.List;

/**
 * The pictures for a page of titles, in the order asked.
 *
 * @param snapshot number of the snapshot that decided; 0 if none was there
 * @param unknown titles that the snapshot does not know
 */
public record Page(long snapshot, List<Choice> choices, List<TitleId> unknown) {

    public Page {
        choices = List.copyOf(choices);
        unknown = List.copyOf(unknown);
    }
}

package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleWithArtworks;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rehearsal chooses from.
 *
 * @param invented titles and pictures that stand for a catalogue; null for the snapshot's own, to the bit as it decided
 * @param watchable titles besides that made-up members can have watched; they have no pictures and change nothing else
 * @param shown pictures that may be shown, whatever stood against them
 */
public record RehearsedCatalogue(
        @Nullable List<TitleWithArtworks> invented, List<Title> watchable, Set<ArtworkId> shown) {

    public RehearsedCatalogue {
        invented = invented == null ? null : List.copyOf(invented);
        watchable = List.copyOf(watchable);
        shown = Set.copyOf(shown);
    }
}

package io.lobbycard.catalog;

import java.util.List;

/**
 * A title as somebody reads or edits it, with the scenes that its people share.
 *
 * @param version grows with every change; 0 for a title that is not stored yet
 */
public record TitleRevision(Title title, List<SharedScenes> sharedScenes, long version) {

    public TitleRevision {
        sharedScenes = List.copyOf(sharedScenes);
    }
}

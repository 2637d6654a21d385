package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.Title;
import java.util.List;

/** A title's artworks as they are, and what another check would say of them. */
record Judged(Title title, List<Pair> artworks) {

    /**
     * One of them.
     *
     * @param servable whether it could be served then
     */
    record Pair(Artwork now, Representation then, boolean servable) {

        boolean changes() {
            return now.representation().verdict() != then.verdict();
        }

        boolean withdrawn() {
            return now.servable() && !servable;
        }
    }
}

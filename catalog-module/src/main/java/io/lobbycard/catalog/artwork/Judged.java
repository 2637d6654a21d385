package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Artwork;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.images.Images;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.catalog.representation.RepresentationCheck;
import java.util.List;

/** What two checks say of a title's artworks: one with the thresholds of before, one with those of afterwards. */
record Judged(Title title, List<Pair> artworks) {

    static Judged of(
            TitleRevision facts,
            List<StoredArtwork> artworks,
            Images images,
            RepresentationCheck before,
            RepresentationCheck after) {
        return new Judged(
                facts.title(),
                artworks.stream()
                        .map(each -> {
                            Assessment then = assess(after, each, facts);
                            return new Pair(
                                    each.artwork(images, assess(before, each, facts)),
                                    then.representation(),
                                    each.servable(then));
                        })
                        .toList());
    }

    private static Assessment assess(RepresentationCheck check, StoredArtwork artwork, TitleRevision facts) {
        return check.assess(facts.title(), facts.sharedScenes(), artwork.picture());
    }

    /**
     * One of them.
     *
     * @param now the artwork as the first check sees it
     * @param then what the second one says
     * @param servable whether it could be served by the second one
     */
    record Pair(Artwork now, Representation then, boolean servable) {

        boolean changes() {
            return now.representation().verdict() != then.verdict();
        }

        /** True also where the verdict is the same for other reasons, which a reviewer's word does not cover. */
        boolean matters() {
            return changes() || now.servable() != servable;
        }

        boolean withdrawn() {
            return now.servable() && !servable;
        }
    }
}

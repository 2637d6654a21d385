package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.representation.RepresentationCheck;
import java.util.List;
import java.util.function.Predicate;

/**
 * All artworks, seen by two checks.
 *
 * @param before with the thresholds that hold
 * @param after with others
 */
record WholeCatalogue(Artworks artworks, RepresentationCheck before, RepresentationCheck after) {

    private static final int TITLES_AT_ONCE = 500;

    /** False if it was not wanted to its end, because a part was answered by false. */
    boolean forEachPart(Predicate<List<Judged>> goesOn) {
        List<Judged> part = artworks.judgedAfter("", TITLES_AT_ONCE, before, after);
        while (!part.isEmpty()) {
            if (!goesOn.test(part)) {
                return false;
            }
            part = artworks.judgedAfter(part.getLast().title().id().value(), TITLES_AT_ONCE, before, after);
        }
        return true;
    }
}

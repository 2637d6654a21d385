package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.List;

/**
 * How a snapshot differs from an older one.
 *
 * @param titlesBefore how many titles the older one knows
 * @param titlesAfter how many the newer one knows
 * @param added pictures that can be chosen in the newer one only
 * @param gone pictures that could be chosen in the older one only
 * @param compared titles that have something to choose from in both
 * @param others those of them that have another best picture
 */
public record SnapshotComparison(
        int titlesBefore, int titlesAfter, int added, int gone, int compared, List<OtherBest> others) {

    /** A title and the pictures that do best for somebody of whom nothing is known, in the one and in the other. */
    public record OtherBest(TitleId title, ArtworkId before, ArtworkId after) {}

    public SnapshotComparison {
        others = List.copyOf(others);
    }
}

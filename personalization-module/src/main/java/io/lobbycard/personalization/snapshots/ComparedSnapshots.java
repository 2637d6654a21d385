package io.lobbycard.personalization.snapshots;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.SnapshotComparison;
import io.lobbycard.personalization.SnapshotComparison.OtherBest;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Snapshot;
import java.util.ArrayList;
import java.util.List;

/** Holds two snapshots side by side: what can be chosen, and what is best for somebody of whom nothing is known. */
final class ComparedSnapshots {

    private static final int NONE = -1;

    private ComparedSnapshots() {}

    static SnapshotComparison of(Snapshot before, Snapshot after) {
        CatalogView old = before.catalog();
        CatalogView young = after.catalog();
        List<OtherBest> others = new ArrayList<>();
        int compared = 0;
        for (int title = 0; title < old.titleCount(); title++) {
            int then = best(before, title);
            int now = best(after, young.titleIndex(old.titleId(title)));
            if (then != NONE && now != NONE) {
                compared++;
                if (!old.artworkId(then).equals(young.artworkId(now))) {
                    others.add(new OtherBest(
                            new TitleId(old.titleId(title)),
                            new ArtworkId(old.artworkId(then)),
                            new ArtworkId(young.artworkId(now))));
                }
            }
        }
        return new SnapshotComparison(
                old.titleCount(), young.titleCount(), only(young, old), only(old, young), compared, others);
    }

    /** The one with the highest prior of those that may be shown; the first of several. */
    private static int best(Snapshot snapshot, int title) {
        CatalogView catalog = snapshot.catalog();
        int best = NONE;
        for (int artwork = title < 0 ? 0 : catalog.firstArtwork(title);
                title >= 0 && artwork < catalog.endArtwork(title);
                artwork++) {
            if (catalog.eligible(artwork)
                    && (best == NONE
                            || snapshot.model().prior(artwork)
                                    > snapshot.model().prior(best))) {
                best = artwork;
            }
        }
        return best;
    }

    /** How many pictures can be chosen in the one and not in the other. */
    private static int only(CatalogView one, CatalogView other) {
        int only = 0;
        for (int artwork = 0; artwork < one.artworkCount(); artwork++) {
            int there = other.artworkIndex(one.artworkId(artwork));
            if (one.eligible(artwork) && (there < 0 || !other.eligible(there))) {
                only++;
            }
        }
        return only;
    }
}

package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pictures this member may be shown, before anything is scored: what they said, looked up in one catalogue view. */
final class Eligibility {

    /** Reasons of {@link Explanation.Candidate}, beside those that the catalogue gives. */
    static final String REFUSED = "refused-by-member";

    static final String SENSITIVE = "sensitive-theme-not-allowed";

    final StatedChoices stated;
    private final CatalogView catalog;
    private final double bonus;
    private final int[] refused;
    private final int[] preferred;
    private final int[] pinned;

    Eligibility(Snapshot snapshot, StatedChoices stated) {
        this.stated = stated;
        catalog = snapshot.catalog();
        bonus = snapshot.policy().statedBonus();
        refused = indexes(stated.refusedArtworks());
        preferred = indexes(stated.preferredArtworks());
        pinned = pins(stated.pins());
    }

    boolean candidate(int artwork) {
        return (catalog.forEverybody[artwork] || (catalog.ineligibility[artwork] == null && allowed(artwork)))
                && (refused.length == 0 || !contains(refused, artwork));
    }

    /** Why an artwork is no candidate, or null if it is one. */
    @Nullable
    String reason(int artwork) {
        if (catalog.ineligibility[artwork] != null) {
            return catalog.ineligibility[artwork];
        }
        if (contains(refused, artwork)) {
            return REFUSED;
        }
        return candidate(artwork) ? null : SENSITIVE;
    }

    double bonus(int artwork) {
        return preferred.length > 0 && contains(preferred, artwork) ? bonus : 0;
    }

    /** The candidate pinned for a title, or -1. */
    int pin(int title) {
        for (int artwork : pinned) {
            if (catalog.titleOf[artwork] == title && candidate(artwork)) {
                return artwork;
            }
        }
        return -1;
    }

    boolean anyPins() {
        return pinned.length > 0;
    }

    private boolean allowed(int artwork) {
        SparseRows themes = catalog.sensitiveOfArtwork;
        for (int i = themes.begin(artwork); i < themes.end(artwork); i++) {
            if (!stated.allowedThemes()
                    .contains(catalog.signal(themes.column[i]).name())) {
                return false;
            }
        }
        return true;
    }

    private int[] pins(Map<String, String> pins) {
        return pins.entrySet().stream()
                .filter(pin -> belongs(pin.getKey(), pin.getValue()))
                .mapToInt(pin -> catalog.artworkIndex(pin.getValue()))
                .sorted()
                .toArray();
    }

    private boolean belongs(String title, String artwork) {
        int index = catalog.artworkIndex(artwork);
        return index >= 0 && catalog.titleOf[index] == catalog.titleIndex(title);
    }

    private int[] indexes(Collection<String> artworks) {
        return artworks.stream()
                .mapToInt(catalog::artworkIndex)
                .filter(index -> index >= 0)
                .sorted()
                .toArray();
    }

    private static boolean contains(int[] sorted, int artwork) {
        return Arrays.binarySearch(sorted, artwork) >= 0;
    }
}

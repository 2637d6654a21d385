package io.lobbycard.personalization.engine;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts titles without pictures behind those of a catalogue view. They can be watched, and count through the signals that the
 * view knows; base rates, facets and traits stay as they are, so that whatever else is chosen stays the same.
 */
final class WidenedCatalog {

    private final CatalogView base;
    private final CatalogView more;

    private WidenedCatalog(CatalogView base, CatalogView more) {
        this.base = base;
        this.more = more;
    }

    /** @param shown artworks that may be shown from now on, whatever stood against them */
    static CatalogView of(CatalogView base, CatalogView more, Set<String> shown) {
        return new WidenedCatalog(base, more).with(shown);
    }

    private CatalogView with(Set<String> shown) {
        int count = base.titleCount() + more.titleCount();
        Ids titles = base.titles.copy();
        int[] runtimes = Arrays.copyOf(base.runtimeSeconds, count);
        int[] first = Arrays.copyOf(base.firstArtwork, count + 1);
        int[] neutral = Arrays.copyOf(base.neutral, count);
        for (int title = 0; title < more.titleCount(); title++) {
            int index = titles.add(more.titleId(title));
            if (index != base.titleCount() + title) {
                throw new IllegalArgumentException(
                        "The catalogue holds the title " + more.titleId(title) + " already.");
            }
            runtimes[index] = more.runtimeSeconds(title);
            first[index + 1] = first[index];
            neutral[index] = -1;
        }
        int[] known = SumsLayout.translation(more.signals.ids(), base.signals.ids());
        return new CatalogView(new CatalogParts(
                titles,
                base.artworks,
                base.kinds,
                base.signals,
                runtimes,
                base.episodes,
                first,
                base.titleOf,
                neutral,
                ineligibility(shown),
                base.titleSignals.followedBy(more.titleSignals, known),
                base.facets,
                base.traits,
                base.sensitiveOfTitle.followedBy(more.sensitiveOfTitle, known),
                base.sensitiveOfArtwork));
    }

    private @Nullable String[] ineligibility(Set<String> shown) {
        @Nullable String[] reasons = base.ineligibility.clone();
        for (int artwork = 0; artwork < reasons.length; artwork++) {
            reasons[artwork] = shown.contains(base.artworkId(artwork)) ? null : reasons[artwork];
        }
        return reasons;
    }
}

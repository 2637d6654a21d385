package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.ArtworkPerformance.Figures;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a title's pictures do.
 *
 * @param artworks those that anybody saw, the best first, the ones without figures last
 * @param winner the best for everybody of those that can be compared; so far ahead that even somebody who looks every day
 *     of a year sees a wrong one with at most 5 % probability; null as long as there is none
 * @param replays what other policies would have earned with the pictures that enough members saw
 * @param moreDays about how many more days until there may be one, at the pace so far; null if there is one or if that
 *     cannot be said
 */
public record TitlePerformance(
        List<ArtworkPerformance> artworks,
        @Nullable ArtworkId winner,
        @Nullable Integer moreDays,
        List<PolicyReplay> replays) {

    public TitlePerformance {
        artworks = List.copyOf(artworks);
        replays = List.copyOf(replays);
    }

    /** Those that chance showed often enough to compare what they would do if everybody saw them. */
    public List<ArtworkId> compared() {
        return artworks.stream()
                .filter(each -> {
                    Figures figures = each.figures();
                    return figures != null && figures.forEverybody() != null;
                })
                .map(ArtworkPerformance::artwork)
                .toList();
    }
}

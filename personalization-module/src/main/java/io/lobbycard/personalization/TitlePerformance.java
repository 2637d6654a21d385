package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a title's pictures do.
 *
 * @param artworks those that anybody saw, the best first, the ones without figures last
 * @param winner the best for everybody with at least 95 % probability, or null as long as there is none
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
}

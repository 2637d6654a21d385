package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import org.jspecify.annotations.Nullable;

/**
 * How a picture does.
 *
 * @param figures null if fewer than {@link Performance#FEWEST_MEMBERS} members saw it
 */
public record ArtworkPerformance(
        ArtworkId artwork, @Nullable Figures figures) {

    /**
     * What is known of a picture that enough members saw.
     *
     * @param impressions exposures: the same picture seen again within the attribution window is one
     * @param takes exposures after which the title was played within the window
     * @param qualityPlays plays long enough to mean it
     * @param earlyAbandonments plays given up early
     * @param quality quality plays for each impression, among those whom the policy showed it
     * @param abandoned early abandonments for each take
     * @param forEverybody quality plays for each impression if everybody saw it (SNIPS, Swaminathan and Joachims 2015);
     *     null as long as chance has shown it too rarely to say
     * @param probabilityOfBest that its rate for everybody is the highest of those that are known here; null where
     *     its own is not, or no other
     * @param allocation share of the impressions of the pictures that are shown here
     */
    public record Figures(
            long members,
            long impressions,
            long takes,
            long qualityPlays,
            long earlyAbandonments,
            Rate quality,
            Rate abandoned,
            @Nullable Rate forEverybody,
            @Nullable Double probabilityOfBest,
            double allocation) {}
}

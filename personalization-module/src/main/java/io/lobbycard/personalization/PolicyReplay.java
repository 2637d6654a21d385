package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import org.jspecify.annotations.Nullable;

/**
 * What another policy would have earned on what was logged. For use inside, like all of {@link Performance}.
 *
 * @param policy that is replayed
 * @param artwork that it shows to everybody, or null where it chooses among several
 * @param earned quality plays for each impression, self-normalised (SNIPS, Swaminathan and Joachims 2015), with a 95 %
 *     interval over members; null as long as the log says too little about it
 * @param robust the same, doubly robust (Dudik, Langford and Li 2011); null where the other is
 * @param effectiveSampleSize as many equally weighted impressions would say as much (Kish 1965)
 * @param thin whether so few impressions carry it that the interval may be too narrow
 */
public record PolicyReplay(
        Policy policy,
        @Nullable ArtworkId artwork,
        @Nullable Rate earned,
        @Nullable Rate robust,
        double effectiveSampleSize,
        boolean thin) {

    /** What would choose in the place of the policy that logged. */
    public enum Policy {
        /** The one that logged; every weight is one. */
        AS_IT_WAS,
        /** All pictures alike. */
        BY_CHANCE,
        /** One picture for everybody. */
        ALWAYS
    }
}

package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.util.Map;
import java.util.Set;

/**
 * A member's own word on their pictures.
 *
 * @param revision grows with every change; the ETag
 * @param neutral true to see the editors' default everywhere
 * @param exploration false if chance must never choose a picture
 * @param controlGroup true if the member is in the control group (nobody's choice, but it must be seen)
 * @param refusedArtworks pictures that this member is never to be shown
 */
public record MemberControls(
        long revision,
        boolean neutral,
        boolean exploration,
        boolean controlGroup,
        Set<String> sensitiveThemes,
        Map<TitleId, ArtworkId> pins,
        Set<ArtworkId> refusedArtworks,
        Set<ViewingId> leftOutViewings,
        Set<Signal> leftOutSignals) {

    public MemberControls {
        sensitiveThemes = Set.copyOf(sensitiveThemes);
        pins = Map.copyOf(pins);
        refusedArtworks = Set.copyOf(refusedArtworks);
        leftOutViewings = Set.copyOf(leftOutViewings);
        leftOutSignals = Set.copyOf(leftOutSignals);
    }
}

package io.lobbycard.personalization.engine;

import java.util.Map;
import java.util.Set;

/**
 * What a member said about their pictures. Nothing here is inferred. Ids that the catalogue does not know are ignored.
 *
 * @param exploration whether pictures may be chosen to learn
 * @param neutral whether the member wants the editors' neutral artwork everywhere
 * @param pins title id to the id of the artwork wanted there; a picture that may not be shown is not shown for a pin
 * @param refusedArtworks ids of artworks never to be shown to this member
 * @param preferredArtworks ids of artworks that get {@link Policy#statedBonus()} in the score
 * @param allowedThemes names of the sensitive themes that may count and be shown
 * @param leftOutViewings places in the {@link History} of viewings that must not count
 * @param leftOutSignals signals that must not count
 */
public record StatedChoices(
        boolean exploration,
        boolean neutral,
        Map<String, String> pins,
        Set<String> refusedArtworks,
        Set<String> preferredArtworks,
        Set<String> allowedThemes,
        Set<Integer> leftOutViewings,
        Set<Signal> leftOutSignals) {

    /** Of a member who has said nothing: exploration on, everything else empty. */
    public static final StatedChoices NONE =
            new StatedChoices(true, false, Map.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public StatedChoices {
        pins = Map.copyOf(pins);
        refusedArtworks = Set.copyOf(refusedArtworks);
        preferredArtworks = Set.copyOf(preferredArtworks);
        allowedThemes = Set.copyOf(allowedThemes);
        leftOutViewings = Set.copyOf(leftOutViewings);
        leftOutSignals = Set.copyOf(leftOutSignals);
    }

    public StatedChoices withExploration(boolean on) {
        return new StatedChoices(
                on, neutral, pins, refusedArtworks, preferredArtworks, allowedThemes, leftOutViewings, leftOutSignals);
    }

    public StatedChoices withPreferredArtworks(Set<String> artworks) {
        return new StatedChoices(
                exploration, neutral, pins, refusedArtworks, artworks, allowedThemes, leftOutViewings, leftOutSignals);
    }

    public StatedChoices withLeftOutViewings(Set<Integer> viewings) {
        return withLeftOut(viewings, leftOutSignals);
    }

    public StatedChoices withLeftOut(Set<Integer> viewings, Set<Signal> signals) {
        return new StatedChoices(
                exploration, neutral, pins, refusedArtworks, preferredArtworks, allowedThemes, viewings, signals);
    }
}

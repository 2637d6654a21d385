package io.lobbycard.personalization.rest;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.MemberControls;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a member said of their pictures. */
record ControlsAnswer(
        boolean neutral,
        boolean exploration,
        List<String> sensitiveThemes,
        Map<String, String> pins,
        List<String> leftOutViewings,
        List<String> leftOutSignals,
        List<String> refusedArtworks) {

    static ControlsAnswer of(MemberControls controls) {
        Map<String, String> pins = new TreeMap<>();
        controls.pins().forEach((title, artwork) -> pins.put(title.value(), artwork.value()));
        return new ControlsAnswer(
                controls.neutral(),
                controls.exploration(),
                controls.sensitiveThemes().stream().sorted().toList(),
                pins,
                controls.leftOutViewings().stream()
                        .map(ViewingId::value)
                        .sorted()
                        .toList(),
                controls.leftOutSignals().stream()
                        .map(Signal::toString)
                        .sorted()
                        .toList(),
                controls.refusedArtworks().stream()
                        .map(ArtworkId::value)
                        .sorted()
                        .toList());
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.LeftOut;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.controls.StatedControls;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.RecordedHistory;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Between this module's words and the engine's. */
final class EngineWords {

    private EngineWords() {}

    /** What the engine is told of the member's word. Withdrawn artwork is refused on behalf of everybody. */
    static StatedChoices stated(
            StatedControls said,
            Set<ArtworkId> preferred,
            Set<String> withdrawn,
            RecordedHistory history,
            boolean neutral) {
        return new StatedChoices(
                said.exploration(),
                neutral || said.neutral(),
                said.pins(),
                refused(said.refusedArtworks(), withdrawn),
                preferred.stream().map(ArtworkId::value).collect(Collectors.toSet()),
                said.sensitiveThemes(),
                places(said.leftOutViewings(), history),
                said.leftOutSignals().stream()
                        .flatMap(signal -> engineSignal(signal).stream())
                        .collect(Collectors.toSet()));
    }

    /** Members who refused nothing share one set, however much is withdrawn. */
    static Set<String> refused(Set<String> own, Set<String> withdrawn) {
        if (own.isEmpty()) {
            return withdrawn;
        }
        Set<String> refused = new HashSet<>(withdrawn);
        refused.addAll(own);
        return refused;
    }

    /** What is said for a member of whom nothing can be read. */
    static StatedChoices neutralFor(Set<String> withdrawn) {
        return new StatedChoices(false, true, Map.of(), withdrawn, Set.of(), Set.of(), Set.of(), Set.of());
    }

    private static Set<Integer> places(Collection<ViewingId> viewings, RecordedHistory history) {
        return viewings.stream().map(history::place).filter(place -> place >= 0).collect(Collectors.toSet());
    }

    /** With more left out, and what was left out put back. */
    static StatedChoices changed(StatedChoices stated, LeftOut more, LeftOut putBack, RecordedHistory history) {
        Set<Integer> viewings = new HashSet<>(stated.leftOutViewings());
        viewings.removeAll(places(putBack.viewings(), history));
        viewings.addAll(places(more.viewings(), history));
        Set<io.lobbycard.personalization.engine.Signal> signals = new HashSet<>(stated.leftOutSignals());
        putBack.signals().forEach(signal -> engineSignal(signal).ifPresent(signals::remove));
        more.signals().forEach(signal -> engineSignal(signal).ifPresent(signals::add));
        return stated.withLeftOut(viewings, signals);
    }

    /** With pictures that stay as they are; the member's own pins go before. */
    static StatedChoices withKept(StatedChoices stated, Map<String, String> kept) {
        if (kept.isEmpty() || stated.neutral()) {
            return stated;
        }
        Map<String, String> pins = new HashMap<>(kept);
        pins.putAll(stated.pins());
        return new StatedChoices(
                stated.exploration(),
                false,
                pins,
                stated.refusedArtworks(),
                stated.preferredArtworks(),
                stated.allowedThemes(),
                stated.leftOutViewings(),
                stated.leftOutSignals());
    }

    static Signal signal(io.lobbycard.personalization.engine.Signal signal) {
        return Signal.of(signal.id());
    }

    private static Optional<io.lobbycard.personalization.engine.Signal> engineSignal(Signal signal) {
        return io.lobbycard.personalization.engine.Signal.parse(signal.toString());
    }

    static Mode mode(io.lobbycard.personalization.engine.Mode mode) {
        return switch (mode) {
            case PERSONALISED -> Mode.PERSONALISED;
            case PRIOR -> Mode.PRIOR;
            case EXPLORING -> Mode.EXPLORING;
            case CONTROL -> Mode.CONTROL;
            case PINNED -> Mode.PINNED;
            case NEUTRAL, NONE -> Mode.NEUTRAL;
        };
    }
}

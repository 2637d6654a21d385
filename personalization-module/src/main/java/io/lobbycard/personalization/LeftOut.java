package io.lobbycard.personalization;

import java.util.Set;

/** Viewings and signals to leave aside for once, or to use again for once, to see what would be chosen then. */
public record LeftOut(Set<ViewingId> viewings, Set<Signal> signals) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of());

    public LeftOut {
        viewings = Set.copyOf(viewings);
        signals = Set.copyOf(signals);
    }
}

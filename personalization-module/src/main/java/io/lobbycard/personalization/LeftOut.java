package io.lobbycard.personalization;

import java.util.Set;

/** What to leave aside for once, to see what would be chosen then. */
public record LeftOut(Set<ViewingId> viewings, Set<Signal> signals) {

    public LeftOut {
        viewings = Set.copyOf(viewings);
        signals = Set.copyOf(signals);
    }
}

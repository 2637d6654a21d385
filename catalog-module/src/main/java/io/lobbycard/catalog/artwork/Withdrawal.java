package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Change.Action;

/** How an artwork is taken out of members' sight. */
enum Withdrawal {
    HOLD(ArtworkStatus.ON_HOLD, Action.HELD),

    /** For what members did with it, which they can do with a live one only. */
    HOLD_AS_OBSERVED(ArtworkStatus.ON_HOLD, Action.HELD),

    RETIREMENT(ArtworkStatus.RETIRED, Action.RETIRED);

    private final ArtworkStatus to;
    private final Action action;

    Withdrawal(ArtworkStatus to, Action action) {
        this.to = to;
        this.action = action;
    }

    ArtworkStatus to() {
        return to;
    }

    Action action() {
        return action;
    }
}

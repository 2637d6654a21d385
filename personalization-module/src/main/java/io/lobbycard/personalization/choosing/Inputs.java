package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.util.Set;

/**
 * All that goes into a member's choices, ready for the engine.
 *
 * @param history all of it, also what does not count yet
 * @param stated without the pictures of titles in progress
 * @param switchedOff true if it says neutral artwork although the member did not
 */
record Inputs(
        LoadedSnapshot snapshot,
        RecordedHistory history,
        StatedChoices stated,
        boolean switchedOff,
        Taste taste,
        Draw draw,
        Basis basis) {

    /** The same history up to the same watermark under another word of the member. */
    Inputs with(StatedChoices other) {
        Taste otherTaste =
                snapshot.snapshot().taste(history.viewings(snapshot.catalog()), counting(), basis.asOf(), other);
        return new Inputs(snapshot, history, other, switchedOff, otherTaste, draw, basis);
    }

    /** For a choice that is known to have been drawn, whoever belongs to the control group by now. */
    Inputs drawn() {
        Draw personalised = new Draw(draw.memberSeed(), draw.period(), false);
        return new Inputs(snapshot, history, stated, switchedOff, taste, personalised, basis);
    }

    /** How many of the viewings count, from the first received. */
    int counting() {
        return history.counting(basis.watermark());
    }

    /**
     * How much memory they take, in viewings and things said.
     *
     * @param shared artworks that other inputs refuse, too, as the same object
     */
    @SuppressWarnings("ReferenceEquality") // another object takes memory of its own, whatever it holds
    int weight(Set<String> shared) {
        int refused = stated.refusedArtworks() == shared
                ? 0
                : stated.refusedArtworks().size();
        return 1
                + history.size()
                + refused
                + stated.pins().size()
                + stated.preferredArtworks().size()
                + stated.leftOutViewings().size()
                + stated.leftOutSignals().size();
    }
}

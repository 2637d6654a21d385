package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.Outcome;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Makes logged choices again, for the learner. */
@ApplicationScoped
public class Replays {

    private final Preparation preparation;

    @Inject
    Replays(Preparation preparation) {
        this.preparation = preparation;
    }

    /**
     * What a choice came to; empty if it cannot be learned from, because chance had no part in it or what it stood on is
     * gone.
     *
     * @param title index in the snapshot's catalogue, as {@code artwork} that was shown
     */
    public Optional<Outcome> outcome(
            MemberState member,
            RecordedHistory history,
            LoadedSnapshot snapshot,
            Basis basis,
            int title,
            int artwork,
            double reward) {
        if (title < 0 || artwork < 0) {
            return Optional.empty();
        }
        Inputs inputs = preparation.passing(member, history, snapshot, basis);
        return snapshot.with(
                chooser -> chooser.outcome(inputs.taste(), inputs.stated(), inputs.draw(), title, artwork, reward));
    }
}

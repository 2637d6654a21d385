package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.engine.Outcome;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes logged choices again, for the learner. */
@ApplicationScoped
public class Replays {

    private final Preparation preparation;

    @Inject
    Replays(Preparation preparation) {
        this.preparation = preparation;
    }

    /** For the choices of one member, one after the other. */
    public Replay of(MemberState member, RecordedHistory history) {
        return new Replay(member, history);
    }

    /** Makes one member's choices again; the titles of one page stand on the same inputs, which are made once. */
    public final class Replay {

        private final MemberState member;
        private final RecordedHistory history;
        private @Nullable Basis basis;
        private @Nullable Inputs inputs;

        private Replay(MemberState member, RecordedHistory history) {
            this.member = member;
            this.history = history;
        }

        /**
         * What a choice came to; empty if it cannot be learned from, because chance had no part in it or what it stood on
         * is gone.
         *
         * @param title index in the snapshot's catalogue, as {@code artwork} that was shown
         */
        public Optional<Outcome> outcome(
                LoadedSnapshot snapshot, Basis choiceBasis, int title, int artwork, double reward) {
            if (title < 0 || artwork < 0) {
                return Optional.empty();
            }
            Inputs then = inputs(snapshot, choiceBasis);
            return snapshot.with(
                    chooser -> chooser.outcome(then.taste(), then.stated(), then.draw(), title, artwork, reward));
        }

        private Inputs inputs(LoadedSnapshot snapshot, Basis wanted) {
            Inputs known = inputs;
            if (known == null || known.snapshot() != snapshot || !wanted.equals(basis)) {
                known = preparation.passing(member, history, snapshot, wanted);
                inputs = known;
                basis = wanted;
            }
            return known;
        }
    }
}

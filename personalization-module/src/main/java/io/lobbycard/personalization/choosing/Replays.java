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
        private @Nullable LoadedSnapshot madeFor;
        private @Nullable Basis basis;
        private Optional<Inputs> inputs = Optional.empty();

        private Replay(MemberState member, RecordedHistory history) {
            this.member = member;
            this.history = history;
        }

        /**
         * What a choice came to; empty if it cannot be learned from, because chance had no part in it, or because it
         * stood on what the member said of themselves.
         *
         * @param title index in the snapshot's catalogue, as {@code artwork} that was shown
         */
        public Optional<Outcome> outcome(
                LoadedSnapshot snapshot, Basis choiceBasis, int title, int artwork, double reward) {
            if (title < 0 || artwork < 0) {
                return Optional.empty();
            }
            return inputs(snapshot, choiceBasis)
                    .flatMap(then -> snapshot.with(chooser ->
                            chooser.outcome(then.taste(), then.stated(), then.draw(), title, artwork, reward)));
        }

        private Optional<Inputs> inputs(LoadedSnapshot snapshot, Basis wanted) {
            if (madeFor != snapshot || !wanted.equals(basis)) {
                inputs = preparation.passing(member, history, snapshot, wanted);
                madeFor = snapshot;
                basis = wanted;
            }
            return inputs;
        }
    }
}

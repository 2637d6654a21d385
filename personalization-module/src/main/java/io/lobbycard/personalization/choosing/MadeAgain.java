package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.web.Problem;
import io.lobbycard.web.ProblemException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A choice and all that it was made from, to be made once more.
 *
 * @param inputs null if nothing could be read when it was made
 */
record MadeAgain(
        Decision decision,
        LoadedSnapshot snapshot,
        Wording wording,
        @Nullable Inputs inputs) {

    /** The whole arithmetic, viewing by viewing. */
    Explanation explanation() {
        return inputs == null
                ? wording.degraded(decision)
                : wording.explanation(decision, inputs, why(decision, inputs));
    }

    /** What a receipt says of it. */
    DecisionRecord record(long seed) {
        return wording.record(decision, seed, inputs == null ? null : why(decision, inputs));
    }

    private static io.lobbycard.personalization.engine.Explanation why(Decision decision, Inputs inputs) {
        StatedChoices stated = stated(decision, inputs);
        io.lobbycard.personalization.engine.Explanation why = inputs.snapshot()
                .with(chooser -> chooser.explain(inputs.taste(), stated, inputs.draw(), decision.title()));
        if (why.artwork() != decision.artwork()) {
            throw gone("Made again, this choice comes out differently, so it cannot be explained.");
        }
        if (!asItWasMade(decision, why)) {
            throw gone(
                    "Made again, this choice comes about in another way than it did, such as after a change of the share"
                            + " of members in the control group. So it cannot be explained.");
        }
        return why;
    }

    /** A picture that was kept comes back as if the member had pinned it. */
    private static boolean asItWasMade(Decision decision, io.lobbycard.personalization.engine.Explanation why) {
        Mode mode = decision.mode() == Mode.KEPT ? Mode.PINNED : decision.mode();
        return EngineWords.mode(why.mode()) == mode && (float) why.propensity() == decision.propensity();
    }

    static StatedChoices stated(Decision decision, Inputs inputs) {
        String title = inputs.snapshot().catalog().titleId(decision.title());
        String artwork = inputs.snapshot().catalog().artworkId(decision.artwork());
        return decision.mode() == Mode.KEPT
                ? EngineWords.withKept(inputs.stated(), Map.of(title, artwork))
                : inputs.stated();
    }

    static ProblemException gone(String detail) {
        return new ProblemException(Problem.of(410, "Gone", detail));
    }
}

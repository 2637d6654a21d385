package io.lobbycard.transparency;

import io.lobbycard.web.Spelled;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its sentence, on its way to the public or there.
 *
 * @param question form, subject and period in one line, such as {@code members-watched:like-father:2026-03}
 * @param text the sentence with the figure in it
 * @param asker account of the analyst
 * @param decider account of the privacy officer, or null before the decision
 * @param remark why it was turned down, or null
 */
public record Release(
        String id,
        String question,
        State state,
        String text,
        List<Figure> figures,
        String asker,
        Instant askedAt,
        @Nullable String decider,
        @Nullable Instant decidedAt,
        @Nullable String remark) {

    /** The asker of the questions that a demonstration asks itself. */
    public static final String ASKED_BY_DEMO = "demonstration";

    /** Who approves them: the same program, and nobody. */
    public static final String APPROVED_BY_DEMO = "demonstration, without a second person";

    /** Whether an asker or decider is no person. */
    public static boolean isProgram(String account) {
        return account.equals(ASKED_BY_DEMO) || account.equals(APPROVED_BY_DEMO);
    }

    /** Where a release stands. */
    public enum State {
        /** Waits for a privacy officer who is not the asker. */
        PENDING,
        /** Public. */
        RELEASED,
        /** Turned down by a privacy officer. */
        TURNED_DOWN;

        /** As it is written in requests and answers: {@code turned-down}. */
        @Override
        public String toString() {
            return Spelled.of(this);
        }
    }

    public Release {
        figures = List.copyOf(figures);
    }

    /** Whether a demonstration asked it itself. */
    public boolean isByDemo() {
        return asker.equals(ASKED_BY_DEMO);
    }

    /** Without the accounts of anybody on the staff, and without their remark. */
    public Release inPublic() {
        return new Release(
                id,
                question,
                state,
                text,
                figures,
                isByDemo() ? asker : "an analyst",
                askedAt,
                APPROVED_BY_DEMO.equals(decider) ? decider : "a privacy officer",
                decidedAt,
                null);
    }
}

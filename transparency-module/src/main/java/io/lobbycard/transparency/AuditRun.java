package io.lobbycard.transparency;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One run of an audit, under way or done.
 *
 * @param members made-up members, or pairs of them in a twin audit
 * @param seed of everything that was drawn
 * @param snapshot that served when it was begun or, until then, asked for; for the snapshot gate the one that it judges; 0
 *     if there was none
 * @param asker who asked: an account, {@link #BY_SCHEDULE} or {@link #BY_SNAPSHOT_GATE}
 * @param done parts of {@code total}
 * @param outcome what it comes to in a sentence, or why it failed; null until then
 */
public record AuditRun(
        String id,
        AuditKind kind,
        AuditCatalogue catalogue,
        int members,
        long seed,
        long snapshot,
        State state,
        String asker,
        Instant askedAt,
        @Nullable Instant finishedAt,
        long done,
        long total,
        @Nullable String outcome,
        List<AuditFigure> figures) {

    /** The asker of regular audits. */
    public static final String BY_SCHEDULE = "lobbycard";

    /** The asker of audits that decide whether a new snapshot may serve. */
    public static final String BY_SNAPSHOT_GATE = "snapshot-gate";

    /** Where a run stands. */
    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public AuditRun {
        figures = List.copyOf(figures);
    }

    /** Who asked, without the account of anybody on the staff. */
    public String askerInPublic() {
        return switch (asker) {
            case BY_SCHEDULE -> "the schedule";
            case BY_SNAPSHOT_GATE -> "the snapshot gate";
            default -> "an auditor";
        };
    }

    public boolean hasEnded() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }
}

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
 * @param snapshot that served when it was asked for, or that is held up to the audit; 0 if there was none
 * @param asker who asked; {@code snapshot-gate} for the audits of new snapshots, {@code lobbycard} for regular ones
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

    public boolean hasEnded() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }
}

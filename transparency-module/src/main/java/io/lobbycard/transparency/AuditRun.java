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
 * @param snapshot whose choice is audited: the one that served when the run was begun (until then, when it was asked for);
 *     for the snapshot gate the one that it judges
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

    /** Whether an asker is no person. */
    public static boolean isProgram(String asker) {
        return asker.equals(BY_SCHEDULE) || asker.equals(BY_SNAPSHOT_GATE);
    }

    /** Whether such an audit counts what real members saw; all others are about members who were made up. */
    public static boolean restsOnMembers(AuditKind kind, AuditCatalogue catalogue) {
        return kind == AuditKind.EXPOSURE && catalogue == AuditCatalogue.OWN;
    }

    /** Whether it counts what real members saw. */
    public boolean restsOnMembers() {
        return restsOnMembers(kind, catalogue);
    }

    /** What is told to those who are no auditors: of an audit that counts real members, that it was made. */
    public AuditRun withoutMembers() {
        return restsOnMembers(kind, catalogue)
                ? with(asker, outcome == null ? null : "What it found is for auditors only.", List.of())
                : this;
    }

    /** What is told to everybody, without the account of anybody on the staff. */
    public AuditRun inPublic() {
        return with(askerInPublic(), outcome, figures);
    }

    private AuditRun with(String who, @Nullable String what, List<AuditFigure> found) {
        return new AuditRun(
                id,
                kind,
                catalogue,
                members,
                seed,
                snapshot,
                state,
                who,
                askedAt,
                finishedAt,
                done,
                total,
                what,
                found);
    }

    public boolean hasEnded() {
        return state == State.DONE || state == State.FAILED || state == State.CANCELLED;
    }
}

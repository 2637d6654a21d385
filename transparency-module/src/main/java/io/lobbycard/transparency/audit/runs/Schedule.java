package io.lobbycard.transparency.audit.runs;

import io.lobbycard.transparency.AuditRun;
import io.lobbycard.transparency.AuditRun.State;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Says, at one moment, which audits are to be made again. A snapshot comes with every change of the catalogue, so another
 * one is audited after a day; but what was audited before anything was learned says nothing of a model that has learned,
 * and is audited again at once.
 *
 * @param every the age at which an audit is made again in any case
 * @param serving number of the snapshot that serves
 * @param learned when anything was learned for the first time; null if nothing has been
 */
record Schedule(Duration every, long serving, @Nullable Instant learned, Instant now) {

    private static final Duration AFTER_A_NEW_SNAPSHOT = Duration.ofDays(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofHours(1);

    /**
     * Whether an audit is due.
     *
     * @param published the last result of its kind, as far as there is one
     * @param attempt the last run of its kind by the schedule, in whatever state
     */
    boolean isDue(@Nullable AuditRun published, @Nullable AuditRun attempt) {
        if (attempt != null && !mayFollow(attempt)) {
            return false;
        }
        return published == null || isOlderThan(every, published) || isOfAnother(published);
    }

    private boolean mayFollow(AuditRun attempt) {
        return attempt.state() == State.DONE || (attempt.hasEnded() && isOlderThan(AFTER_A_FAILURE, attempt));
    }

    private boolean isOfAnother(AuditRun published) {
        if (published.snapshot() == serving) {
            return false;
        }
        boolean knewNothing = learned != null && published.askedAt().isBefore(learned);
        return knewNothing || isOlderThan(AFTER_A_NEW_SNAPSHOT, published);
    }

    private boolean isOlderThan(Duration age, AuditRun run) {
        return !run.askedAt().isAfter(now.minus(age));
    }
}

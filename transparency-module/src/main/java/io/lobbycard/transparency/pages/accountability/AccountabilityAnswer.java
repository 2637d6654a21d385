package io.lobbycard.transparency.pages.accountability;

import io.lobbycard.transparency.LogComparison;
import io.lobbycard.transparency.LogComparison.State;
import io.lobbycard.transparency.ReleaseBudget;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told, for programs. What cannot be counted just now is null.
 *
 * @param used what a choice rests on
 * @param neverUsed what has no part in any choice
 * @param guarantees what keeps that away
 * @param readers how many employees can see viewing habits, in sentences; the numbers alone are in {@code access}
 * @param controls under which they do
 * @param memberControls what a member can say and do
 * @param releaseRules how a figure about viewing can leave
 * @param limits what nothing prevents yet
 * @param countedAt when all that follows was counted, but for the titles and the comparison of the logs
 * @param titles for which a picture can be chosen now
 * @param access who can get to see a history, and how often that was so
 * @param logs the last comparison of the logs with their checkpoints; null before the first
 * @param targetingAttempts attempts to aim artwork at people, all refused
 * @param sanctions what happens to whoever breaks the rules, in the words of the service; empty if it states nothing
 * @param budget what the released figures of this year may tell, and have told
 * @param audits the last result of each audit, as far as there is one
 * @param verification where to check what is promised
 */
public record AccountabilityAnswer(
        List<String> used,
        List<String> neverUsed,
        List<String> guarantees,
        List<String> readers,
        List<String> controls,
        List<String> memberControls,
        List<String> releaseRules,
        List<String> limits,
        Instant countedAt,
        int titles,
        @Nullable AccessFigures access,
        @Nullable Logs logs,
        @Nullable Long targetingAttempts,
        String sanctions,
        @Nullable ReleaseBudget budget,
        List<Audit> audits,
        Verification verification) {

    public AccountabilityAnswer {
        used = List.copyOf(used);
        neverUsed = List.copyOf(neverUsed);
        guarantees = List.copyOf(guarantees);
        readers = List.copyOf(readers);
        controls = List.copyOf(controls);
        memberControls = List.copyOf(memberControls);
        releaseRules = List.copyOf(releaseRules);
        limits = List.copyOf(limits);
        audits = List.copyOf(audits);
    }

    /**
     * What came of comparing the logs with their signed checkpoints when that was last tried.
     *
     * @param accesses the log of who looked
     * @param snapshots the log of the snapshots that have served
     * @param accounts the log of the changes of the staff's accounts
     */
    public record Logs(Instant comparedAt, State accesses, State snapshots, State accounts) {

        static @Nullable Logs of(@Nullable LogComparison last) {
            return last == null ? null : new Logs(last.at(), last.accesses(), last.snapshots(), last.accounts());
        }
    }

    /**
     * The last result of an audit.
     *
     * @param model what was audited, and whether it still is what chooses pictures
     * @param askedOn a day, UTC
     * @param counts where the counts behind it are
     */
    public record Audit(
            String question,
            String outcome,
            String model,
            String askedOn,
            String askedBy,
            String catalogue,
            long seed,
            String counts,
            List<Figure> figures) {

        public Audit {
            figures = List.copyOf(figures);
        }

        static Audit of(AuditWords words) {
            return new Audit(
                    words.question(),
                    words.outcome(),
                    words.model(),
                    words.day(),
                    words.asker(),
                    words.where(),
                    words.seed(),
                    words.counts(),
                    words.lines().stream()
                            .map(line -> new Figure(line.measure(), line.condition(), line.value()))
                            .toList());
        }
    }

    /**
     * What was measured.
     *
     * @param value in percent, with its 95 % interval
     */
    public record Figure(String measure, String condition, String value) {}

    /** Addresses, with {@code {token}} where a picture's token goes. */
    public record Verification(
            String explanation,
            String receipt,
            String receiptCheck,
            String keys,
            String snapshotLog,
            String accessCheckpoint,
            String accountCheckpoint,
            String releasedFigures) {

        private static final Verification HERE = new Verification(
                "/api/v1/decisions/{token}/explanation",
                "/api/v1/decisions/{token}/receipt",
                "/api/v1/receipts/verification",
                "/api/v1/keys",
                "/api/v1/snapshots/log",
                "/api/v1/access-log/checkpoint",
                "/api/v1/staff-account-changes/checkpoint",
                "/api/v1/releases/public");
    }

    static AccountabilityAnswer of(AccountabilityPage page) {
        Statements says = page.says();
        return new AccountabilityAnswer(
                says.used(),
                page.never(),
                says.guarantees(),
                says.readers(),
                says.controls(),
                says.memberControls(),
                says.releaseRules(),
                says.limits(),
                page.counted(),
                page.titles(),
                page.access(),
                Logs.of(page.logs()),
                page.targeting(),
                page.sanctions(),
                page.budget(),
                page.audits().stream().map(Audit::of).toList(),
                Verification.HERE);
    }
}

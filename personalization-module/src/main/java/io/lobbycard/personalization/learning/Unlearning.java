package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.learning.LearnedDays.Learned;
import io.lobbycard.personalization.learning.MemberOutcomes.Dated;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ErasureBegun;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.Serving;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes an erased member's outcomes out of the days that were learned, as far as their choices can still be replayed. */
@ApplicationScoped
class Unlearning {

    private static final Duration RETRY = Duration.ofMinutes(1);

    private final ImpressionLog log;
    private final MemberOutcomes outcomes;
    private final RecordedHistories histories;
    private final LearnedDays days;
    private final SnapshotStore snapshots;
    private final Erasures erasures;

    @Inject
    Unlearning(
            ImpressionLog log,
            MemberOutcomes outcomes,
            RecordedHistories histories,
            LearnedDays days,
            SnapshotStore snapshots,
            Erasures erasures) {
        this.log = log;
        this.outcomes = outcomes;
        this.histories = histories;
        this.days = days;
        this.snapshots = snapshots;
        this.erasures = erasures;
    }

    void takeOut(@Observes ErasureBegun erasure) {
        erasures.begin();
        MemberState member = erasure.member();
        RecordedHistory history = histories.of(member);
        Set<Long> kept = snapshots.kept();
        Set<LocalDate> seen = log.days(member.number(), kept);
        for (Learned each : days.learned(seen, outcomes.window())) {
            takeOut(each, outcomes.of(member, history, each.span(), kept));
        }
        if (!seen.isEmpty()) {
            erasures.end();
        }
    }

    /** Without a catalogue nothing could be taken out, and what it is told by would be deleted all the same. */
    static CatalogView catalog(Optional<Serving> serving) {
        return serving.map(Serving::snapshot)
                .map(LoadedSnapshot::catalog)
                .orElseThrow(() -> ProblemException.unavailable(
                        "Nothing was erased: no snapshot serves yet, so your part cannot be taken out of what was learned."
                                + " Please try again in a few minutes.",
                        RETRY));
    }

    private void takeOut(Learned learned, List<Dated> found) {
        if (found.isEmpty()) {
            return;
        }
        CatalogView catalog = catalog(snapshots.serving());
        SumsOfDays sums = new SumsOfDays(catalog);
        found.stream()
                .collect(Collectors.groupingBy(Dated::snapshot))
                .forEach((snapshot, theirs) -> sums.add(snapshot.catalog(), theirs::forEach));
        days.takeOut(learned.day(), catalog, sums.of(learned.day()));
    }
}

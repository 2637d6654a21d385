package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.reports.ErasureBegun;
import io.lobbycard.personalization.reports.ImpressionLog;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Takes an erased member's outcomes out of the days that were learned, as far as their choices can still be replayed. */
@ApplicationScoped
class Unlearning {

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
        snapshots
                .serving()
                .ifPresent(serving -> log.days(member.number()).stream()
                        .forEach(day ->
                                takeOut(member, history, day, serving.snapshot().catalog())));
        erasures.end();
    }

    private void takeOut(MemberState member, RecordedHistory history, LocalDate day, CatalogView catalog) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        days.takeOut(day, catalog, learned -> {
            SumsOfDay sums = new SumsOfDay();
            outcomes.of(member, history, from, to, learned).forEach(sums::add);
            return sums.over(catalog);
        });
    }
}

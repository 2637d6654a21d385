package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.ImpressionReport;
import io.lobbycard.personalization.Impressions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

@InServer
class ErasuresIT {

    private static final LocalDate DAY = LocalDate.of(2001, 1, 1);
    private static final long NOT_AT_ONCE_MILLIS = 500;

    @Inject
    Erasures erasures;

    @Inject
    LearnedDays days;

    @Inject
    MemberOutcomes outcomes;

    @Inject
    MemberRegister register;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Choices choices;

    @Inject
    Impressions impressions;

    @Inject
    SnapshotStore snapshots;

    @Inject
    ManagedExecutorService threads;

    @Inject
    UserTransaction transaction;

    @Test
    void whatWasLearnedBeforeAnErasureIsNotStoredAfterIt() {
        MemberId member = new MemberId("erased-while-learning");
        members.register(member);
        long before = erasures.soFar();

        histories.erase(member);

        assertFalse(days.store(DAY, nothing(), Instant.now(), before));
        assertFalse(days.days().contains(DAY));
        assertTrue(days.store(DAY, nothing(), Instant.now(), erasures.soFar()));
    }

    @Test
    void storingWaitsForAnErasureThatHasBegun() throws Exception {
        long before = erasures.soFar();
        transaction.begin();
        erasures.begin();

        Future<Boolean> storing = threads.submit(() -> days.store(DAY, nothing(), Instant.now(), before));
        assertThrows(TimeoutException.class, () -> storing.get(NOT_AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
        erasures.end();
        transaction.commit();

        assertFalse(storing.get(), "an erasure in between was not seen");
    }

    @Test
    void picturesChosenBeforeAnErasureAreNotLearnedFrom() {
        MemberId member = new MemberId("reporting-late");
        members.register(member);
        String before = token(member);
        report(member, "before", before);
        assertEquals(1, learned(member));

        histories.erase(member);
        report(member, "late", before);
        assertEquals(0, learned(member));

        report(member, "after", token(member));
        assertEquals(1, learned(member));
    }

    private String token(MemberId member) {
        List<TitleId> page = List.of(new TitleId(Demo.PULP_FICTION));
        return Objects.requireNonNull(
                choices.choose(member, page).choices().getFirst().token());
    }

    private void report(MemberId member, String id, String token) {
        Instant now = Instant.now();
        assertEquals(
                1, impressions.record(List.of(new ImpressionReport(new ImpressionId(member + "-" + id), token, now))));
    }

    private int learned(MemberId member) {
        Instant now = Instant.now();
        return outcomes.readOnce(
                        register.stateOf(member),
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(1)))
                .size();
    }

    private DailySums nothing() {
        return new DailySums(snapshots.serving().orElseThrow().snapshot().catalog());
    }
}

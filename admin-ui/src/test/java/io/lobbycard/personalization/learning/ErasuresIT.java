package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.testing.InServer;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    Audience audience;

    @Inject
    Histories histories;

    @Inject
    SnapshotStore snapshots;

    @Inject
    ManagedExecutorService threads;

    @Inject
    UserTransaction transaction;

    @Test
    void whatWasLearnedBeforeAnErasureIsNotStoredAfterIt() {
        MemberId member = audience.member("while-learning");
        audience.sees(member, Demo.PULP_FICTION);
        long before = erasures.soFar();

        histories.erase(member);

        assertFalse(days.store(DAY, nothing(), span(), before));
        assertFalse(days.days().contains(DAY));
        assertTrue(days.store(DAY, nothing(), span(), erasures.soFar()));
    }

    @Test
    void storingWaitsForAnErasureThatHasBegun() throws Exception {
        long before = erasures.soFar();
        transaction.begin();
        erasures.begin();

        Future<Boolean> storing = threads.submit(() -> days.store(DAY, nothing(), span(), before));
        assertThrows(TimeoutException.class, () -> storing.get(NOT_AT_ONCE_MILLIS, TimeUnit.MILLISECONDS));
        erasures.end();
        transaction.commit();

        assertFalse(storing.get(), "an erasure in between was not seen");
    }

    private DailySums nothing() {
        return new DailySums(snapshots.serving().orElseThrow().snapshot().catalog());
    }

    private static Span span() {
        return Span.ofDays(DAY, DAY, Instant.now(), Duration.ofHours(24));
    }
}

package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.testing.InServer;
import io.lobbycard.time.Routine;
import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.AccessSeen;
import io.lobbycard.web.Roles;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program that tries again and again what it is refused. */
@InServer
class RefusalsIT {

    private static final MemberId MEMBER = new MemberId("tried-often");
    private static final int TIMES = 1_000;

    @Inject
    AccessLog log;

    @Inject
    TrustedTime time;

    @Inject
    Routine routine;

    @Inject
    Members members;

    @Inject
    Histories histories;

    private Refusals refusals;
    private Instant begin;

    @BeforeEach
    void nobodyHasTried() {
        members.register(MEMBER);
        refusals = new Refusals(log, time, routine);
        begin = time.now();
    }

    @AfterEach
    void forget() {
        histories.erase(MEMBER);
    }

    @Test
    void aThousandAttemptsWithinAnHourAreTwoEntriesAndAllAreCounted() {
        long before = refusalsInNumbers();
        for (int attempt = 0; attempt < TIMES; attempt++) {
            refuse("job", AccessAttempt.HISTORY, begin.plusMillis(attempt));
        }
        assertEquals(1, log.seenBy(MEMBER).size());
        assertEquals(before + 1, refusalsInNumbers());

        refusals.tellAll();

        List<AccessSeen> told = log.seenBy(MEMBER);
        assertEquals(2, told.size());
        assertEquals(TIMES - 1, told.getFirst().repeats());
        assertEquals(begin.plusMillis(TIMES - 1), told.getFirst().at());
        assertNull(told.getLast().repeats());
        assertEquals(before + TIMES, refusalsInNumbers());
    }

    @Test
    void anotherHourAnotherPersonAndAnotherThingAreWrittenAtOnce() {
        refuse("job", AccessAttempt.HISTORY, begin);
        refuse("job", AccessAttempt.HISTORY, begin.plusSeconds(1));
        refuse("job", AccessAttempt.EXPORT, begin.plusSeconds(2));
        refuse("another", AccessAttempt.HISTORY, begin.plusSeconds(3));
        assertEquals(3, log.seenBy(MEMBER).size());

        refuse("job", AccessAttempt.HISTORY, begin.plus(Duration.ofHours(1)));

        List<AccessSeen> told = log.seenBy(MEMBER);
        assertEquals(5, told.size());
        assertNull(told.getFirst().repeats());
        assertEquals(1, told.get(1).repeats());
    }

    private void refuse(String name, AccessAttempt attempt, Instant at) {
        refusals.write(MEMBER, at, name, Roles.SUPPORT, attempt);
    }

    private long refusalsInNumbers() {
        return log.months().stream().mapToLong(AccessMonth::refusals).sum();
    }
}

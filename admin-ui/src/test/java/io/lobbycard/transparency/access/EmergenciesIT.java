package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.AccessGrant;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Long after any other access, and never committed, so that no other test sees or disturbs it. */
@InServer
class EmergenciesIT {

    private static final Instant BEGIN = Instant.parse("2040-03-01T12:00:00Z");

    @Inject
    Grants grants;

    @Inject
    Emergencies emergencies;

    @Inject
    AccessLog log;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    UserTransaction transaction;

    @Test
    void manyAccountsTogetherOpenNoMoreInADayThanIsSaid() throws Exception {
        int most = emergencies.inADay();
        transaction.begin();
        try {
            for (int opened = 0; opened < most; opened++) {
                open(opened, BEGIN.plusSeconds(opened));
            }
            open(most, BEGIN.plus(Duration.ofHours(24)));

            ProblemException refused =
                    assertThrows(ProblemException.class, () -> open(most + 1, BEGIN.plus(Duration.ofHours(24))));
            assertEquals(409, refused.problem().status());
        } finally {
            transaction.rollback();
        }
    }

    /** Whoever has opened one cannot open another in its place by having the member erased. */
    @Test
    void anEmergencyCountsAmongTheDaysAlsoAfterItsMemberHasErased() throws Exception {
        int most = emergencies.inADay();
        transaction.begin();
        try {
            for (int number = 0; number < most; number++) {
                AccessGrant opened = open(number, BEGIN.plusSeconds(number));
                grants.change(
                        opened.id(),
                        BEGIN.plusSeconds(60),
                        emergency -> emergency.review("officer", true, BEGIN.plusSeconds(60)));
                grants.historyErased(new HistoryErased(opened.member(), BEGIN.plusSeconds(120), false));
            }

            ProblemException refused = assertThrows(ProblemException.class, () -> open(most, BEGIN.plusSeconds(180)));
            assertEquals(409, refused.problem().status());
            assertFalse(grants.areLeftOf(new MemberId("member-0")), "a member who erased is still named");
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aClockThatIsBehindKeepsNoAlarmQuietAndLetsNobodyIn() throws Exception {
        TrustedTime behind = new TrustedTime(Clock.systemUTC(), () -> BEGIN.plus(Duration.ofHours(25)));
        GrantDesk desk = new GrantDesk(grants, log, members, histories, behind, emergencies);
        transaction.begin();
        try {
            AccessGrant opened = open(0, BEGIN);

            assertTrue(desk.overdue().stream().anyMatch(grant -> grant.id() == opened.id()));
            assertTrue(desk.list(opened.askedBy(), 1).stream().anyMatch(grant -> grant.id() == opened.id()));
            ProblemException closed =
                    assertThrows(ProblemException.class, () -> desk.read(opened.id(), opened.askedBy(), null));
            assertEquals(503, closed.problem().status());
        } finally {
            transaction.rollback();
        }
    }

    private AccessGrant open(int number, Instant at) {
        AccessRequest emergency = new AccessRequest(
                new MemberId("member-" + number),
                AccessPurpose.FAULT,
                "Nothing is shown to this member.",
                Set.of(HistoryField.TITLE),
                5,
                true);
        AccessGrant opened = grants.add("asker-" + number, emergency, at, asked -> {});
        assertEquals(at, opened.askedAt());
        return opened;
    }
}

package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.AccessGrant.State;
import io.lobbycard.transparency.AccessPurpose;
import io.lobbycard.transparency.AccessRequest;
import io.lobbycard.transparency.HistoryField;
import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoredGrantTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void whatWasAskedLetsNobodyIn() {
        assertFalse(grant(false).isOpen(NOON));
    }

    @Test
    void accessLastsItsMinutesAndNoLonger() {
        StoredGrant grant = grant(false);
        grant.approve("privacy", NOON);
        assertTrue(grant.isOpen(NOON.plus(Duration.ofMinutes(20)).minusMillis(1)));
        assertFalse(grant.isOpen(NOON.plus(Duration.ofMinutes(20))));
    }

    @Test
    void nobodyDecidesOnTheirOwnRequest() {
        assertEquals(403, status(() -> grant(false).approve("support", NOON)));
        assertEquals(403, status(() -> grant(false).refuse("support", NOON)));
        assertEquals(403, status(() -> grant(true).review("support", true, NOON)));
    }

    @Test
    void whatWasDecidedIsNotDecidedAgain() {
        StoredGrant grant = grant(false);
        grant.refuse("privacy", NOON);
        assertEquals(409, status(() -> grant.approve("privacy", NOON)));
        assertFalse(grant.isOpen(NOON));
    }

    @Test
    void accessThatWasEndedStaysEnded() {
        StoredGrant grant = grant(false);
        grant.approve("privacy", NOON);
        grant.end(NOON.plusSeconds(60));
        assertFalse(grant.isOpen(NOON.plusSeconds(60)));
        assertEquals(NOON.plusSeconds(60), grant.grant().until());
    }

    @Test
    void anotherRequestIsPossibleOnceTheTimeIsUp() {
        StoredGrant grant = grant(false);
        grant.approve("privacy", NOON);
        grant.settle(NOON.plusSeconds(60));
        assertTrue(grant.isPending());
        grant.settle(NOON.plus(Duration.ofMinutes(20)));
        assertFalse(grant.isPending());
        assertEquals(State.ENDED, grant.grant().state());
    }

    @Test
    void anEmergencyIsOpenAtOnceAndReviewedWithinADay() {
        StoredGrant grant = grant(true);
        assertTrue(grant.isOpen(NOON));
        assertEquals(NOON.plus(Duration.ofHours(24)), grant.grant().reviewDue());
    }

    @Test
    void anEmergencyThatWasNoneEndsAtOnce() {
        StoredGrant grant = grant(true);
        grant.review("privacy", false, NOON.plusSeconds(60));
        assertFalse(grant.isOpen(NOON.plusSeconds(60)));
        assertEquals(409, status(() -> grant.review("privacy", true, NOON.plusSeconds(90))));
    }

    private static StoredGrant grant(boolean emergency) {
        AccessRequest request = new AccessRequest(
                new MemberId("uma-fan"),
                AccessPurpose.MEMBER_ASKED,
                "The member asked why a film is missing.",
                Set.of(HistoryField.TITLE),
                20,
                emergency);
        return new StoredGrant("support", request, NOON);
    }

    private static int status(Runnable refused) {
        return assertThrows(ProblemException.class, refused::run).problem().status();
    }
}

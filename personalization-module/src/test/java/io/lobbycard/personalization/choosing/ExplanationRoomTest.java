package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExplanationRoomTest {

    /** A quarter of the heap that the server comes with. */
    private static final long DELIVERED = (512L << 20) / 4;

    private static final int ALL = (int) (DELIVERED / 1_024);
    private static final int LONGEST = 20_000;
    private static final int ORDINARY = 1_000;
    private static final int SIGNALS = 42;

    private final ExplanationRoom room = new ExplanationRoom(DELIVERED, Duration.ZERO);

    @Test
    void theLongestHistoryHasRoomAndThatOfAnotherMemberWaits() {
        HeldRoom first = held("first", LONGEST);

        ProblemException refused = assertThrows(ProblemException.class, () -> held("second", LONGEST));

        assertEquals(503, refused.problem().status());
        assertEquals(Duration.ofSeconds(5), refused.retryAfter().orElseThrow());
        assertTrue(room.need(LONGEST, SIGNALS) < room.need(1_000_000, SIGNALS), "it is not the longest that fits");
        first.giveBack();
        held("second", LONGEST).giveBack();
        assertEquals(ALL, room.free());
    }

    @Test
    void twentyOrdinaryHistoriesHaveRoomAtOnce() {
        for (int history = 0; history < 20; history++) {
            held("member-" + history, ORDINARY);
        }

        assertTrue(room.free() > 0);
    }

    @Test
    void aLongHistoryThatWaitsHoldsUpNoShortOne() throws Exception {
        ExplanationRoom patient = new ExplanationRoom(DELIVERED, Duration.ofMinutes(1));
        HeldRoom first = held(patient, "first", LONGEST);
        CompletableFuture<HeldRoom> second = new CompletableFuture<>();
        Thread waiting = Thread.ofPlatform().start(() -> second.complete(held(patient, "second", LONGEST)));
        awaitWaiting(waiting);

        List<HeldRoom> passing = new ArrayList<>();
        for (int history = 0; history < 5; history++) {
            passing.add(held(patient, "member-" + history, ORDINARY));
        }

        assertFalse(second.isDone());
        first.giveBack();
        second.get(1, TimeUnit.MINUTES).giveBack();
        passing.forEach(HeldRoom::giveBack);
        assertEquals(ALL, patient.free());
    }

    @Test
    @Timeout(60)
    void whileALongHistoryWaitsShortOnesKeepToTheirPart() throws Exception {
        ExplanationRoom patient = new ExplanationRoom(DELIVERED, Duration.ofMinutes(1));
        List<HeldRoom> shortOnes = new ArrayList<>();
        for (int history = 0; history < 20; history++) {
            shortOnes.add(held(patient, "member-" + history, ORDINARY));
        }
        CompletableFuture<HeldRoom> longOne = new CompletableFuture<>();
        awaitWaiting(Thread.ofPlatform().start(() -> longOne.complete(held(patient, "long", LONGEST))));
        CompletableFuture<HeldRoom> late = new CompletableFuture<>();
        awaitWaiting(Thread.ofPlatform().start(() -> late.complete(held(patient, "late", ORDINARY))));

        // while the long one waits, what is given back is not taken by others before there is enough for it
        shortOnes.subList(0, 13).forEach(HeldRoom::giveBack);
        assertFalse(longOne.isDone());
        shortOnes.subList(13, 20).forEach(HeldRoom::giveBack);

        longOne.get(1, TimeUnit.MINUTES).giveBack();
        late.get(1, TimeUnit.MINUTES).giveBack();
        assertEquals(ALL, patient.free());
    }

    @Test
    void aMemberHasOneLongExplanationAtATime() {
        HeldRoom one = held("reads-slowly", 6_000);

        assertThrows(ProblemException.class, () -> held("reads-slowly", 6_000));
        held("another", 6_000).giveBack();
        one.keepOnly(1 << 20);
        assertThrows(ProblemException.class, () -> held("reads-slowly", 6_000));
        one.giveBack();
        held("reads-slowly", 6_000).giveBack();
        assertEquals(ALL, room.free());
    }

    /** A client that asks for the pictures of a page one after the other does not wait for the answer before. */
    @Test
    void aMemberHasThreeOrdinaryOnesAtOnce() {
        for (int request = 0; request < 3; request++) {
            held("asks-for-a-page", ORDINARY);
        }

        assertEquals(ALL - 3 * room.need(ORDINARY, SIGNALS), room.free());
    }

    @Test
    void allShortExplanationsOfOneMemberStayWithinAShare() {
        List<HeldRoom> taken = new ArrayList<>();
        ProblemException refused = assertThrows(ProblemException.class, () -> {
            while (taken.size() < 100) {
                taken.add(held("asks-for-many", 500));
            }
        });

        assertEquals(503, refused.problem().status());
        assertTrue(room.free() >= ALL - ALL / 8, "one member has taken more than a share");
        held("another", 500);
    }

    @Test
    void anAnswerThatIsReadSlowlyHoldsNoMoreThanItsBytes() {
        HeldRoom request = held("reads-slowly", LONGEST);

        request.keepOnly(8 << 20);

        assertEquals(ALL - (8 << 10), room.free());
        request.keepOnly(9 << 20);
        assertEquals(ALL - (8 << 10), room.free());
        held("another", LONGEST).giveBack();
        request.giveBack();
        request.giveBack();
        assertEquals(ALL, room.free());
    }

    @Test
    void aRequestHoldsAsMuchAsItsLargestExplanationTakes() {
        HeldRoom request = held("asks-twice", 5_000);
        int left = room.free();

        request.hold(new MemberId("asks-twice"), ORDINARY, SIGNALS);
        assertEquals(left, room.free());
        request.hold(new MemberId("asks-twice"), LONGEST, SIGNALS);
        assertEquals(ALL - room.need(LONGEST, SIGNALS), room.free());
        request.hold(new MemberId("another"), ORDINARY, SIGNALS);
        assertEquals(ALL - room.need(ORDINARY, SIGNALS), room.free());
    }

    @Test
    void whatWouldNeverFitGoesAloneBesideShortOnes() {
        HeldRoom alone = held("too-long", 1_000_000);

        assertThrows(ProblemException.class, () -> held("long", 5_000));
        held("short", ORDINARY).giveBack();
        alone.giveBack();
        assertEquals(ALL, room.free());
    }

    @Test
    void theLongestHistoryHasRoomInThatForReceiptsToo() {
        ExplanationRoom forReceipts = ExplanationRoom.forReceipts((512L << 20) / 10, Duration.ZERO);

        assertTrue(forReceipts.need(LONGEST, SIGNALS) < forReceipts.need(1_000_000, SIGNALS), "it fits only alone");
        assertTrue(forReceipts.need(LONGEST, SIGNALS) < room.need(LONGEST, SIGNALS) / 2, "nothing is put into words");
        HeldRoom verified = held(forReceipts, "verified", LONGEST);
        held("verified", LONGEST).giveBack();
        verified.giveBack();
    }

    @Test
    void anEmptyHistoryTakesNoRoom() {
        ExplanationRoom tiny = new ExplanationRoom(1, Duration.ZERO);
        HeldRoom alone = held(tiny, "long", LONGEST);
        int left = tiny.free();

        held(tiny, "empty", 0).giveBack();

        assertEquals(left, tiny.free());
        alone.giveBack();
    }

    private HeldRoom held(String member, int viewings) {
        return held(room, member, viewings);
    }

    private static HeldRoom held(ExplanationRoom room, String member, int viewings) {
        HeldRoom held = new HeldRoom(room);
        held.hold(new MemberId(member), viewings, SIGNALS);
        return held;
    }

    private static void awaitWaiting(Thread thread) {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (thread.getState() != Thread.State.TIMED_WAITING) {
            assertTrue(System.nanoTime() < end, "it does not wait for room");
            Thread.onSpinWait();
        }
    }
}

package io.lobbycard.catalog.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkStatus;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.representation.Assessment;
import io.lobbycard.web.ProblemException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Standing standing = new Standing("uploader", NOW);

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void nobodyApprovesTheirOwn(Verdict verdict) {
        standing.submit("editor", true);

        assertEquals(403, refusal(() -> standing.approve(word("uploader"), finding(verdict), true)));
        assertEquals(403, refusal(() -> standing.approve(word("editor"), finding(verdict), true)));
        assertEquals(ArtworkStatus.IN_REVIEW, standing.status());
    }

    @Test
    void whoeverChangedItSinceItWasLiveDoesNotApproveIt() {
        standing.submit("ann", true);
        standing.submit("bob", true);

        assertEquals(403, refusal(() -> standing.approve(word("ann"), finding(Verdict.PASSES), true)));
        standing.approve(word("cleo"), finding(Verdict.PASSES), true);
        standing.submit("cleo", true);
        assertEquals(403, refusal(() -> standing.approve(word("cleo"), finding(Verdict.PASSES), true)));
        standing.approve(word("ann"), finding(Verdict.PASSES), true);

        assertEquals(ArtworkStatus.LIVE, standing.status());
    }

    @Test
    void whatIsRefusedOrNotDescribedDoesNotGoLive() {
        assertEquals(409, refusal(() -> standing.approve(word("reviewer"), finding(Verdict.REFUSED), true)));
        assertEquals(409, refusal(() -> standing.approve(word("reviewer"), finding(Verdict.PASSES), false)));
        assertEquals(ArtworkStatus.DRAFT, standing.status());
    }

    @Test
    void wordCountsForTheFindingsItWasGivenOnOnly() {
        standing.approve(word("reviewer"), finding(Verdict.NEEDS_REVIEWER), true);

        assertTrue(standing.letsThrough(finding(Verdict.NEEDS_REVIEWER)));
        assertFalse(standing.letsThrough(
                new Assessment(finding(Verdict.NEEDS_REVIEWER).representation(), "other findings")));
        assertFalse(standing.letsThrough(finding(Verdict.REFUSED)));
    }

    @Test
    void whatGaveWayComesBackByTheWordItWasLiveBy() {
        standing.approve(word("reviewer"), finding(Verdict.NEEDS_REVIEWER), true);
        ArtworkStatus before = standing.giveWay();
        assertFalse(standing.letsThrough(finding(Verdict.NEEDS_REVIEWER)));

        standing.resume(before);

        assertTrue(standing.letsThrough(finding(Verdict.NEEDS_REVIEWER)));
    }

    @Test
    void aDecisionThatIsTakenBackLeavesTheWordThatCountedBefore() {
        standing.submit("editor", true);
        standing.approve(word("reviewer"), finding(Verdict.NEEDS_REVIEWER), true);
        standing.withdraw(Withdrawal.HOLD, new Review("second", NOW, "Misleads.", "other findings"));

        assertNull(standing.takeBack("second"));

        assertEquals(ArtworkStatus.LIVE, standing.status());
        assertTrue(standing.letsThrough(finding(Verdict.NEEDS_REVIEWER)));
        assertEquals(409, refusal(() -> standing.takeBack("second")));
    }

    @Test
    void onlyALiveOneIsPutOnHoldForWhatWasObserved() {
        standing.approve(word("reviewer"), finding(Verdict.PASSES), true);
        assertEquals(403, refusal(() -> standing.requireWithdrawable(Withdrawal.HOLD_AS_OBSERVED, "uploader")));
        standing.requireWithdrawable(Withdrawal.HOLD_AS_OBSERVED, "observer");
        assertEquals(ArtworkStatus.LIVE, standing.status());

        standing.withdraw(Withdrawal.HOLD_AS_OBSERVED, word("observer"));

        assertEquals(ArtworkStatus.ON_HOLD, standing.status());
        assertEquals(409, refusal(() -> standing.withdraw(Withdrawal.HOLD_AS_OBSERVED, word("observer"))));
    }

    @Test
    void whatGaveWayHasNoDecisionToTakeBack() {
        standing.approve(word("reviewer"), finding(Verdict.PASSES), true);
        standing.giveWay();

        assertEquals(409, refusal(() -> standing.takeBack("reviewer")));
    }

    @Test
    void onlyWhatIsDecidedIsTakenBackAndOnlyOnce() {
        standing.submit("editor", true);
        assertEquals(409, refusal(() -> standing.takeBack("reviewer")));
        standing.approve(word("reviewer"), finding(Verdict.PASSES), true);
        Displaced others = new Displaced("the-old-one", ArtworkStatus.LIVE, 3L);
        standing.displaces(others);
        assertEquals(403, refusal(() -> standing.takeBack("uploader")));

        assertEquals(others, standing.takeBack("reviewer"));

        assertEquals(ArtworkStatus.IN_REVIEW, standing.status());
        standing.approve(word("reviewer"), finding(Verdict.PASSES), true);
        assertNull(standing.takeBack("reviewer"));
    }

    @Test
    void whatAnEditorDiscardedComesBackAsItWasAndMakesNobodyItsAuthor() {
        standing.submit("editor", true);
        standing.withdraw(Withdrawal.HOLD, new Review("reviewer", NOW, "Misleads.", "findings"));
        standing.discard();
        assertEquals(ArtworkStatus.RETIRED, standing.status());
        assertEquals(409, refusal(standing::discard));
        assertEquals(409, refusal(() -> standing.takeBack("reviewer")));

        standing.takeBackDiscard();

        assertEquals(ArtworkStatus.ON_HOLD, standing.status());
        assertEquals(409, refusal(standing::takeBackDiscard));
        assertEquals(409, refusal(() -> standing.takeBack("reviewer")));
        standing.approve(word("undoing-reviewer"), finding(Verdict.PASSES), true);
    }

    @Test
    void noEditorTakesBackWhatAReviewerRetired() {
        standing.submit("editor", true);
        standing.withdraw(Withdrawal.HOLD, new Review("reviewer", NOW, "Misleads.", "findings"));
        standing.withdraw(Withdrawal.RETIREMENT, new Review("reviewer", NOW, "Out with it.", "findings"));

        assertEquals(409, refusal(standing::takeBackDiscard));
        assertEquals(ArtworkStatus.RETIRED, standing.status());
    }

    private static Review word(String reviewer) {
        return new Review(reviewer, NOW, null, "findings");
    }

    private static Assessment finding(Verdict verdict) {
        return new Assessment(new Representation(verdict, List.of("Because."), List.of()), "findings");
    }

    private static int refusal(Runnable step) {
        return assertThrows(ProblemException.class, step::run).problem().status();
    }
}

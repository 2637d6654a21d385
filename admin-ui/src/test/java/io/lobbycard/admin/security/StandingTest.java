package io.lobbycard.admin.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.admin.security.Standing.Verdict;
import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChange.Action;
import io.lobbycard.transparency.LastAccountChanges;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final AccountChange SEVENTH =
            new AccountChange(7, Instant.EPOCH, "operator", "jo", Action.REMOVED, Set.of());

    /** The only account that was ever changed is that of {@code jo}. */
    private record Changes(boolean areKnown) implements LastAccountChanges {

        @Override
        public Optional<AccountChange> of(String account) {
            return Optional.of(SEVENTH).filter(change -> change.account().equals(account));
        }
    }

    private final Standing known = new Standing(new Changes(true));
    private final Standing databaseAway = new Standing(new Changes(false));

    @Test
    void whatWasProvedBeforeAChangeHasEnded() {
        assertEquals(Verdict.ENDED, known.of(new Caller("jo", Set.of("editor"), 0)));
        assertEquals(Verdict.ENDED, known.of(new Caller("jo", Set.of("editor"), 6)));
        assertEquals(Verdict.ENDED, known.of(new Caller("jo", Set.of("client"), 6)));
        assertEquals(Verdict.ENDED, databaseAway.of(new Caller("jo", Set.of("editor", "member"), 6)));
    }

    @Test
    void whatWasProvedSinceHoldsEvenIfThisNodeHasNotHeardOfIt() {
        assertEquals(Verdict.HOLDS, known.of(new Caller("jo", Set.of("editor"), 7)));
        assertEquals(Verdict.HOLDS, known.of(new Caller("jo", Set.of("editor"), 8)));
        assertEquals(Verdict.HOLDS, known.of(new Caller("editor", Set.of("editor"), 0)));
    }

    @Test
    void withoutTheDatabaseNobodyKnowsOfStaff() {
        assertEquals(Verdict.UNKNOWN, databaseAway.of(new Caller("editor", Set.of("editor"), 0)));
        assertEquals(Verdict.UNKNOWN, databaseAway.of(new Caller("editor", Set.of("editor", "client"), 0)));
    }

    @Test
    void membersAndBackendsAreServedWithoutTheDatabase() {
        assertEquals(Verdict.HOLDS, databaseAway.of(new Caller("romance-fan", Set.of("member"), 0)));
        assertEquals(Verdict.HOLDS, databaseAway.of(new Caller("backend", Set.of("client"), 0)));
    }

    @Test
    void noOperatorSignsAMemberOut() {
        assertEquals(Verdict.HOLDS, known.of(new Caller("jo", Set.of("member"), 0)));
        assertEquals(Verdict.HOLDS, known.of(new Caller("jo", Set.of(), 0)));
    }
}

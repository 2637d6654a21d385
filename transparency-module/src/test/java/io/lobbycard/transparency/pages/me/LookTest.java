package io.lobbycard.transparency.pages.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.AccessAttempt;
import io.lobbycard.transparency.AccessSeen;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;

/** What a member reads of who looked, or tried to. */
class LookTest {

    @Test
    void whoeverTriedToEraseIsNotSaidToHaveOpenedAHistory() {
        assertEquals(
                "Somebody in the role of operator tried to erase your history, or to be told what that leaves, without the"
                        + " right to. They were turned away: nothing was shown, and nothing changed.",
                refused(AccessAttempt.ERASURE));
        assertEquals(
                "Somebody in the role of operator tried to see the pictures that are chosen for you without the right to."
                        + " They were turned away: nothing was shown, and nothing changed.",
                refused(AccessAttempt.PICTURES));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource
    void everyAttemptHasItsWords(@Nullable AccessAttempt attempt) {
        String said = refused(attempt);

        assertTrue(said.matches("Somebody in the role of operator tried to [a-z].*without the right to.*"), said);
    }

    private static String refused(@Nullable AccessAttempt attempt) {
        return Look.of(new AccessSeen(
                        Instant.EPOCH, true, "operator", null, null, Set.of(), null, false, null, null, attempt))
                .what();
    }
}

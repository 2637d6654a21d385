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

    @Test
    void manyAttemptsAreToldAsOneWithTheirNumber() {
        assertEquals(
                "Within an hour after that, somebody in the role of operator tried 999 more times to open your history without"
                        + " the right to, and was turned away each time. This was the last of them.",
                refused(AccessAttempt.HISTORY, 999));
        assertEquals(
                "Within an hour after that, somebody in the role of operator tried once more to open your history without the"
                        + " right to, and was turned away again.",
                refused(AccessAttempt.HISTORY, 1));
    }

    @ParameterizedTest
    @NullSource
    @EnumSource
    void everyAttemptHasItsWords(@Nullable AccessAttempt attempt) {
        String said = refused(attempt);

        assertTrue(said.matches("Somebody in the role of operator tried to [a-z].*without the right to.*"), said);
    }

    private static String refused(@Nullable AccessAttempt attempt) {
        return refused(attempt, null);
    }

    private static String refused(@Nullable AccessAttempt attempt, @Nullable Integer repeats) {
        return Look.of(new AccessSeen(
                        Instant.EPOCH,
                        true,
                        "operator",
                        null,
                        null,
                        Set.of(),
                        null,
                        false,
                        null,
                        null,
                        attempt,
                        repeats))
                .what();
    }
}

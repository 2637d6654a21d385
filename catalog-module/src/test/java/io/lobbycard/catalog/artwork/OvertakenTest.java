package io.lobbycard.catalog.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OvertakenTest {

    private final ProblemException behind = ProblemException.preconditionFailed("Somebody else was quicker.");

    private int attempts;

    @Test
    void whoeverWasOvertakenSavesAgainWhileTheTitleStands() {
        assertEquals("saved", Overtaken.again(() -> overtaken(2), () -> true));
        assertEquals(3, attempts);
    }

    @Test
    void whoeverIsOvertakenAgainAndAgainHearsOfIt() {
        assertSame(behind, assertThrows(ProblemException.class, () -> Overtaken.again(() -> overtaken(9), () -> true)));
        assertEquals(Overtaken.MOST_ATTEMPTS, attempts);
    }

    @Test
    void aTitleThatSomebodyElseChangedIsNotSavedAgain() {
        assertSame(
                behind, assertThrows(ProblemException.class, () -> Overtaken.again(() -> overtaken(1), () -> false)));
        assertEquals(1, attempts);
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsRefusedForAnotherReasonIsNotTriedAgain(ProblemException refusal) {
        assertSame(
                refusal,
                assertThrows(
                        ProblemException.class,
                        () -> Overtaken.again(
                                () -> {
                                    attempts++;
                                    throw refusal;
                                },
                                () -> true)));
        assertEquals(1, attempts);
    }

    private static Stream<ProblemException> refusals() {
        return Stream.of(
                ProblemException.unprocessable(List.of()),
                ProblemException.notFound("It is gone."),
                ProblemException.conflict("It contradicts what is there."),
                ProblemException.unavailable("The database is away.", Duration.ofSeconds(5)));
    }

    private String overtaken(int times) {
        attempts++;
        if (attempts <= times) {
            throw behind;
        }
        return "saved";
    }
}

package io.lobbycard.personalization.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class DatabaseTest {

    private final Database database = new Database(new BoundedWork());

    @Test
    void aPageComesWithoutWhatIsAwayForNow() {
        ProblemException away = ProblemException.unavailable("The keys are away.", Duration.ofMinutes(1));

        assertSame(away, assertThrows(DatabaseAway.class, () -> failing(away)).getCause());
    }

    @Test
    void aPageComesAfterAMistakeInTheProgram() {
        assertThrows(DatabaseAway.class, () -> failing(new IllegalStateException("A key file was changed.")));
    }

    @Test
    void whatIsWrongWithTheRequestIsSaid() {
        ProblemException wrong = ProblemException.notFound("There is no such member.");

        assertSame(wrong, assertThrows(ProblemException.class, () -> failing(wrong)));
    }

    @Test
    void whoAsksForMoreThanAPageHearsThatItIsAway() {
        ProblemException away = ProblemException.unavailable("The keys are away.", Duration.ofMinutes(1));

        assertSame(
                away,
                assertThrows(
                        ProblemException.class,
                        () -> database.patiently(() -> {
                            throw away;
                        })));
    }

    @Test
    void whatSucceedsIsTheResult() throws DatabaseAway {
        assertEquals(7, database.quickly(() -> 7));
    }

    private void failing(RuntimeException failure) throws DatabaseAway {
        database.quickly(() -> {
            throw failure;
        });
    }
}

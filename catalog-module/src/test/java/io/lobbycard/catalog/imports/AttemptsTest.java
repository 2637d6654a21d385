package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AttemptsTest {

    private final AtomicInteger attempts = new AtomicInteger();

    static Stream<RuntimeException> somebodyElseWrote() {
        return Stream.of(
                new OptimisticLockException("A title of the part was saved meanwhile."),
                new PersistenceException(new SQLException("Deadlock found", "40001", 1213)),
                new PersistenceException(new SQLException("Record has changed since last read", "HY000", 1020)),
                ProblemException.preconditionFailed("Somebody else changed this artwork since you opened it."));
    }

    @ParameterizedTest
    @MethodSource("somebodyElseWrote")
    void partThatLostItsRowsToAnEditorIsStoredAgain(RuntimeException lost) {
        assertEquals("stored", Attempts.of(() -> failing(lost, 2)));
        assertEquals(3, attempts.get());
    }

    @Test
    void attemptsAreBounded() {
        OptimisticLockException lost = new OptimisticLockException("again");

        assertEquals(lost, refused(() -> failing(lost, Integer.MAX_VALUE)));
        assertEquals(Attempts.MOST, attempts.get());
    }

    @Test
    void whatFailsForAnotherReasonIsNotTriedAgain() {
        IllegalStateException broken = new IllegalStateException("a mistake of ours");

        assertEquals(broken, refused(() -> failing(broken, 1)));
        assertEquals(1, attempts.get());
    }

    private RuntimeException refused(Supplier<String> transaction) {
        return assertThrows(RuntimeException.class, () -> Attempts.of(transaction));
    }

    private String failing(RuntimeException failure, int times) {
        if (attempts.incrementAndGet() <= times) {
            throw failure;
        }
        return "stored";
    }
}

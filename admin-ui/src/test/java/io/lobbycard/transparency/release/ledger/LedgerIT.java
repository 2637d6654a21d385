package io.lobbycard.transparency.release.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.testing.CutConnection;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import io.lobbycard.transparency.release.questions.Refusal;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class LedgerIT {

    private static final int THREADS = 16;
    private static final Cost EACH = new Cost(1_000, 10);
    private static final Cost LIMIT = EACH.times(25);

    @Inject
    Ledger ledger;

    @Inject
    ManagedExecutorService threads;

    @Inject
    DataSource database;

    /** Sixteen threads want 64 different answers of a year that affords 25. */
    @Test
    void nothingIsSpentTwiceAndNothingBeyondTheLimit() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> wishes = IntStream.range(0, THREADS)
                .mapToObj(thread -> (Callable<Boolean>) () -> IntStream.range(0, 4)
                        .mapToObj(i -> paid(question("t" + (4 * thread + i), "1999-01")))
                        .reduce(true, Boolean::logicalAnd))
                .toList();

        for (Future<Boolean> done : threads.invokeAll(wishes)) {
            done.get();
        }

        assertEquals(LIMIT, ledger.spent(1999));
        assertEquals(25, ledger.charges(1999).size());
    }

    @Test
    void theSameQuestionIsPaidOnceHoweverManyAsk() throws InterruptedException, ExecutionException {
        Callable<Charge> wish = () -> ledger.charge(question("same", "1998-01"), EACH, LIMIT, "analyst");
        Set<Long> lines = new HashSet<>();

        for (Future<Charge> charge : threads.invokeAll(Collections.nCopies(THREADS, wish))) {
            lines.add(charge.get().id());
        }

        assertEquals(1, lines.size());
        assertEquals(EACH, ledger.spent(1998));
    }

    @Test
    void periodsThatOverlapAreRefusedAndNothingIsSpent() {
        ledger.charge(question("overlap", "1997-Q2"), EACH, LIMIT, "analyst");

        for (String period : List.of("1997-05", "1997")) {
            Refusal refusal = assertThrows(
                    Refusal.class, () -> ledger.charge(question("overlap", period), EACH, LIMIT, "analyst"));
            assertEquals(Refusal.Reason.OVERLAP, refusal.reason());
        }

        assertEquals(EACH, ledger.spent(1997));
        ledger.charge(question("overlap", "1997-07"), EACH, LIMIT, "analyst");
        assertEquals(EACH.times(2), ledger.spent(1997));
    }

    /** The server dies when it has locked the year and writes the line: nothing is spent, and nothing is owed. */
    @Test
    void aPaymentThatWasCutOffIsNotThereAtAll() throws SQLException, InterruptedException {
        ledger.charge(question("before", "1996-01"), EACH, LIMIT, "analyst");
        Question question = question("dying", "1996-01");
        try (Connection holder = database.getConnection();
                Statement lock = holder.createStatement()) {
            holder.setAutoCommit(false);
            lock.executeUpdate("insert into transparency_release_charge"
                    + " (question, subject, period, calendar_year, nano_rho, atto_delta, asker, at)"
                    + " values ('" + question.key() + "', 'another', '1996-01', 1996, 0, 0, 'nobody', now())");
            Future<Charge> dying = threads.submit(() -> ledger.charge(question, EACH, LIMIT, "analyst"));
            CutConnection.during("insert into transparency_release_charge", database);
            assertThrows(ExecutionException.class, dying::get);
            holder.rollback();
        }
        assertEquals(EACH, ledger.spent(1996));
        assertEquals(1, ledger.charges(1996).size());

        Charge paid = ledger.charge(question, EACH, LIMIT, "analyst");

        assertEquals(paid, ledger.charge(question, EACH, LIMIT, "analyst"));
        assertEquals(EACH.times(2), ledger.spent(1996));
        assertEquals(2, ledger.charges(1996).size());
    }

    /** The database itself lets in no answer and no release that nobody paid for. */
    @Test
    void nothingIsReleasedWithoutALineOfTheLedger() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement forged = connection.createStatement()) {
            assertThrows(
                    SQLException.class,
                    () -> forged.executeUpdate("insert into transparency_release_answer values (-1, '{}')"));
            assertThrows(
                    SQLException.class,
                    () -> forged.executeUpdate("insert into transparency_release"
                            + " (charge, form, period, template, state, asker, asked_at)"
                            + " values (-1, 'top-titles', '1996', '{titles}', 'RELEASED', 'nobody', now())"));
        }
    }

    private boolean paid(Question question) {
        try {
            ledger.charge(question, EACH, LIMIT, "analyst");
            return true;
        } catch (Refusal refusal) {
            assertEquals(Refusal.Reason.BUDGET, refusal.reason());
            return false;
        }
    }

    private static Question question(String title, String period) {
        return QuestionForm.question("members-watched", title, period);
    }
}

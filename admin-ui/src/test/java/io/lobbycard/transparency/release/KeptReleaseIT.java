package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Catalog;
import io.lobbycard.catalog.CatalogEditing;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.testing.CutConnection;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.Releases;
import io.lobbycard.transparency.release.ledger.Cost;
import io.lobbycard.transparency.release.ledger.Ledger;
import io.lobbycard.transparency.release.questions.Question;
import io.lobbycard.transparency.release.questions.QuestionForm;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was paid for, answered and approved stays as it was: a crowd watched one film in each of four months of 2011. */
@InServer
class KeptReleaseIT {

    private static final TitleId FILM = new TitleId("kept-2001");
    private static final int YEAR = 2011;

    private static final String VIEWED = """
            insert into personalization_viewing (member, seq, id, title, started_at, watched_seconds, received_at)
            select 6000000 + member.seq, month.seq, concat('kept-', month.seq), 'kept-2001',
                '2011-01-15' + interval month.seq - 1 month, 5400, '2011-12-31'
            from seq_1_to_1500 member join seq_1_to_4 month""";

    @Inject
    Releases releases;

    @Inject
    Ledger ledger;

    @Inject
    GateSettings settings;

    @Inject
    Catalog catalog;

    @Inject
    CatalogEditing editing;

    @Inject
    ManagedExecutorService threads;

    @Inject
    DataSource database;

    @BeforeEach
    void film() throws SQLException {
        named("Kept");
        execute(VIEWED);
    }

    @AfterEach
    void clean() throws SQLException {
        execute("delete from personalization_viewing where member > 6000000");
    }

    @Test
    void whatWasApprovedStaysWhenTheTitleIsRenamed() throws IOException {
        Release asked = asked("members-watched", "2011-01");
        assertTrue(asked.text().startsWith("Kept was watched by "), asked::text);
        assertEquals(asked.text(), releases.approve(asked.id(), "privacy").text());

        named("A lonely few");

        Release read = read(asked.id());
        assertEquals(asked.text(), read.text());
        assertEquals(asked.figures(), read.figures());
        assertEquals("Kept", read.figures().getFirst().name());
        StringWriter csv = new StringWriter();
        try (ReleaseCsv lines = new ReleaseCsv(csv)) {
            lines.addAll(releases);
        }
        assertTrue(csv.toString().contains(asked.text()) && !csv.toString().contains("lonely"), csv::toString);
    }

    /** From before words were kept and fixed: it is told in the analyst's own, and those stay from its first reading on. */
    @Test
    void anOldReleaseKeepsItsWordsFromItsFirstReadingOn() throws SQLException {
        Release asked = asked("members-watched", "2011-02");
        Release approved = releases.approve(asked.id(), "privacy");
        execute("update transparency_release set told = null, template = '{title} was seen by {members} members.'"
                + " where id = " + asked.id());

        String first = read(asked.id()).text();
        named("A lonely few");

        assertTrue(first.startsWith("Kept was seen by "), first);
        assertEquals(first, read(asked.id()).text());
        assertEquals(approved.figures(), read(asked.id()).figures());
    }

    /** The server dies when it was paid and writes the answer: nobody has seen it, and whoever asks again pays nothing. */
    @Test
    void aServerThatDiesBetweenPaymentAndAnswerLeavesOneOfEach() throws SQLException, InterruptedException {
        Cost before = ledger.spent(YEAR);
        Question question = question("hours-watched", "2011-03");
        try (Connection holder = database.getConnection();
                Statement lock = holder.createStatement()) {
            holder.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            holder.setAutoCommit(false);
            lock.executeQuery("select charge from transparency_release_answer for update")
                    .close();
            Future<Release> dying = threads.submit(() -> asked("hours-watched", "2011-03"));
            CutConnection.during("insert into transparency_release_answer", database);
            assertThrows(ExecutionException.class, dying::get);
            holder.rollback();
        }
        Cost paid = before.plus(settings.costOf(question));
        assertEquals(paid, ledger.spent(YEAR));
        assertEquals(0, answers(question));

        Release answered = asked("hours-watched", "2011-03");

        assertEquals(answered, asked("hours-watched", "2011-03"));
        assertEquals(1, answers(question));
        assertEquals(paid, ledger.spent(YEAR));
    }

    /** Paid before a crash under settings with more noise, and asked again under today's. */
    @Test
    void noAnswerTellsMoreThanWasPaidFor() throws SQLException {
        Question question = question("completion-share", "2011-04");
        Cost today = settings.costOf(question);
        Cost less = new Cost(today.nanoRho() - 1, today.attoDelta());
        ledger.charge(question, less, settings.limit(), "analyst");
        Cost spent = ledger.spent(YEAR);

        ProblemException refused = assertThrows(ProblemException.class, () -> asked("completion-share", "2011-04"));

        assertEquals(409, refused.problem().status());
        assertEquals(0, answers(question));
        assertEquals(spent, ledger.spent(YEAR));
    }

    /** In public these names say that no second person approved. */
    @Test
    void nobodyAsksOrApprovesUnderTheNamesOfTheProgram() {
        long before = releases.refusals().getOrDefault("second-person", 0L);
        for (String name : List.of(Release.ASKED_BY_DEMO, Release.APPROVED_BY_DEMO)) {
            ProblemException asking =
                    assertThrows(ProblemException.class, () -> releases.ask(name, "top-titles", null, "2011", null));
            ProblemException approving = assertThrows(ProblemException.class, () -> releases.approve("1", name));
            assertEquals(
                    List.of(403, 403),
                    List.of(asking.problem().status(), approving.problem().status()));
        }

        assertEquals(before + 4, releases.refusals().get("second-person"));
        assertFalse(ledger.charges(YEAR).stream()
                .anyMatch(charge -> charge.question().startsWith("top-titles")));
    }

    private void named(String name) {
        editing.save(
                new Title(
                        FILM,
                        name,
                        2001,
                        TitleKind.FILM,
                        6_000,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of());
        Eventually.holds(
                "the film is called " + name,
                Duration.ofSeconds(20),
                () -> catalog.title(FILM)
                        .filter(title -> title.name().equals(name))
                        .isPresent());
    }

    private Release asked(String form, String period) {
        return releases.ask("analyst", form, FILM.value(), period, null);
    }

    private static Question question(String form, String period) {
        return QuestionForm.question(form, FILM.value(), period);
    }

    private Release read(String id) {
        return releases.list(State.RELEASED, null, 100).stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private int answers(Question question) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from transparency_release_answer answer"
                        + " join transparency_release_charge charge on charge.id = answer.charge"
                        + " where charge.question = '" + question.key() + "'")) {
            assertTrue(count.next());
            return count.getInt(1);
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement each = connection.createStatement()) {
            each.executeUpdate(statement);
        }
    }
}

package io.lobbycard.personalization.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What a member said and erased stays erased, whatever was under way. */
@InServer
class ErasedWordIT {

    private static final TitleId TITLE = new TitleId("pulp-fiction-1994");
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String WAITING = "%personalization_member %for update";

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Controls controls;

    @Inject
    Choices choices;

    @Inject
    Decisions decisions;

    @Inject
    ControlLog log;

    @Inject
    MemberRegister register;

    @Inject
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    /** The erasure has the member's row, a page reads what holds until it is committed, and a change waits for the row. */
    @Test
    void aChangeThatWaitedForAnErasureBringsNothingBack() throws Exception {
        MemberId member = member("says-while-erasing");
        controls.neutral(member, true);
        Future<?> change;
        try (Connection erasing = database.getConnection()) {
            erasing.setAutoCommit(false);
            eraseIn(erasing, member);
            assertTrue(controls.of(member).neutral());
            change = executor.submit(() -> controls.exploration(member, false));
            Eventually.holds(
                    "the change waits for the member's row",
                    PATIENCE,
                    () -> RunningStatements.count(database, WAITING) > 0);
            erasing.commit();
        }

        ExecutionException refused = assertThrows(ExecutionException.class, () -> change.get(1, TimeUnit.MINUTES));
        ProblemException problem = assertInstanceOf(ProblemException.class, refused.getCause());
        assertEquals(409, problem.problem().status());
        assertFalse(controls.of(member).neutral());
        assertTrue(controls.of(member).exploration());

        controls.exploration(member, false);
        assertFalse(controls.of(member).neutral());
        assertFalse(controls.of(member).exploration());
    }

    @Test
    void whatAPagePutBackInMemoryMeanwhileIsNotKnownAfterwards() throws SQLException {
        MemberId member = member("asks-for-what-was");
        controls.neutral(member, true);
        int before = register.stateOf(member).controlRevision();
        try (Connection erasing = database.getConnection()) {
            erasing.setAutoCommit(false);
            eraseIn(erasing, member);
            assertTrue(controls.of(member).neutral());
            erasing.commit();
        }

        assertFalse(log.at(register.stateOf(member), before).neutral());
        assertFalse(controls.of(member).neutral());
    }

    /** It would be said that everybody got the standard picture, as nothing says any more that the member wanted it. */
    @Test
    void aChoiceThatStoodOnAnErasedWordIsNotExplained() {
        MemberId member = member("asks-why-after-erasing");
        controls.neutral(member, true);
        String token =
                choices.choose(member, List.of(TITLE)).choices().getFirst().token();
        assertNotNull(token);
        assertFalse(decisions.explain(member, token).switchedOff());

        histories.erase(member);

        ProblemException gone = assertThrows(ProblemException.class, () -> decisions.explain(member, token));
        assertEquals(410, gone.problem().status());
    }

    private MemberId member(String id) {
        MemberId member = new MemberId(id);
        members.register(member);
        return member;
    }

    /** As erasing does it, as far as it is about what was said. */
    private static void eraseIn(Connection connection, MemberId member) throws SQLException {
        execute(
                connection,
                "update personalization_member set control_revision = control_revision + 1,"
                        + " erased_controls = control_revision where id = ?",
                member);
        execute(
                connection,
                "delete r from personalization_control_revision r join personalization_member m on m.number = r.member"
                        + " where m.id = ?",
                member);
    }

    private static void execute(Connection connection, String sql, MemberId member) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, member.value());
            assertEquals(1, statement.executeUpdate());
        }
    }
}

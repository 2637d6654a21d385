package io.lobbycard.transparency.representation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.RunningStatements;
import io.lobbycard.transparency.AuditLabels;
import io.lobbycard.transparency.Representation;
import io.lobbycard.transparency.keys.KeyFolder;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of a word and its handle there is the new one or what was before, whatever was erased meanwhile. */
@InServer
class ErasedRepresentationIT {

    private static final String FORMER = "first-names-with-two-t";
    private static final String LATER = "first-names-with-one-b";
    private static final String AUDITOR = "auditor";
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final String ERASED = "update personalization_member set control_revision = control_revision + 1,"
            + " erased_controls = control_revision where id = ?";
    private static final String WORD_FORGOTTEN = "delete from transparency_representation where member = ?";
    private static final String WAITING = "%personalization_member %for update";

    @Inject
    Representation representation;

    @Inject
    AuditLabels labels;

    @Inject
    StatedGroups stated;

    @Inject
    KeyFolder keys;

    @Inject
    Members members;

    @Inject
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    @BeforeEach
    void nameTheGroups() {
        labels.importCsv(
                AUDITOR,
                "person,group,source\nmatt-damon," + FORMER + ",The letters of a first name\nrobin-williams," + LATER
                        + ",The letters of a first name\n");
    }

    @AfterEach
    void forgetTheGroups() {
        labels.remove(AUDITOR, FORMER);
        labels.remove(AUDITOR, LATER);
    }

    @Test
    void aWordThatIsRefusedTakesNothingAway() throws Exception {
        MemberId member = saidBefore("says-another-group-while-erasing");
        int kept = keys.all(WordSeal.KIND).size();

        assertEquals(409, refused(member, ERASED));

        assertEquals(Optional.of(FORMER), representation.of(member));
        assertEquals(kept, keys.all(WordSeal.KIND).size());
    }

    @Test
    void aWordThatWaitedForAnErasureLeavesNothingAndSaidAgainItHolds() throws Exception {
        MemberId member = saidBefore("says-another-group-and-erases");
        int words = stated.handles().size();
        int kept = keys.all(WordSeal.KIND).size();

        assertEquals(409, refused(member, ERASED, WORD_FORGOTTEN));

        assertEquals(Optional.empty(), representation.of(member));
        assertEquals(words - 1, stated.handles().size());
        assertEquals(kept, keys.all(WordSeal.KIND).size());

        representation.choose(member, LATER);
        assertEquals(Optional.of(LATER), representation.of(member));
        representation.choose(member, FORMER);
        assertEquals(Optional.of(FORMER), representation.of(member));
        assertEquals(words, stated.handles().size());
        assertEquals(kept + 1, keys.all(WordSeal.KIND).size());
        representation.end(member);
        assertEquals(kept, keys.all(WordSeal.KIND).size());
    }

    private MemberId saidBefore(String id) {
        MemberId member = new MemberId(id);
        members.register(member);
        representation.choose(member, FORMER);
        return member;
    }

    /** The status with which another word is refused that waits for an erasure which does these. */
    private int refused(MemberId member, String... erasing) throws Exception {
        Future<?> word;
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            for (String sql : erasing) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    statement.setString(1, member.value());
                    assertEquals(1, statement.executeUpdate());
                }
            }
            word = executor.submit(() -> representation.choose(member, LATER));
            Eventually.holds(
                    "the word waits for the member's row",
                    PATIENCE,
                    () -> RunningStatements.count(database, WAITING) > 0);
            connection.commit();
        }
        ExecutionException refused = assertThrows(ExecutionException.class, () -> word.get(1, TimeUnit.MINUTES));
        return assertInstanceOf(ProblemException.class, refused.getCause())
                .problem()
                .status();
    }
}

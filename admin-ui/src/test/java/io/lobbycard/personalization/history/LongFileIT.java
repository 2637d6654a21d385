package io.lobbycard.personalization.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A file that is taken as a whole stores all of its viewings in one transaction, and memory holds a part of them at a time. */
@InServer
class LongFileIT {

    private static final MemberId MEMBER = new MemberId("in-a-long-file");
    private static final ViewingId VIEWING = new ViewingId("in-a-long-file-1");
    private static final int AS_STORED = 600;
    private static final int AS_CHANGED = 999;

    @Inject
    RecordedHistories histories;

    @Inject
    MemberRegister register;

    @Inject
    Members members;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    /** What memory still holds is not read from the database again, so a change there would not be seen. */
    @Test
    void whatIsStoredIsNotHeldUntilTheTransactionEnds() throws Exception {
        members.register(MEMBER);
        transaction.begin();
        try {
            MemberState member = register.stateOf(MEMBER);
            assertEquals(
                    1, histories.add(Map.of(member, Map.of(VIEWING, viewing()))).stored());

            assertEquals(1, change(member));

            assertEquals(
                    AS_CHANGED,
                    histories
                            .readOnce(register.stateOf(MEMBER))
                            .viewings()
                            .getFirst()
                            .watchedSeconds());
        } finally {
            transaction.rollback();
        }
    }

    private int change(MemberState member) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update personalization_viewing set watched_seconds = ? where member = ?")) {
            update.setInt(1, AS_CHANGED);
            update.setLong(2, member.number());
            return update.executeUpdate();
        }
    }

    private static ReceivedViewing viewing() {
        return new ReceivedViewing(
                VIEWING, new TitleId(Demo.PULP_FICTION), null, Instant.EPOCH, AS_STORED, Instant.now(), null);
    }
}

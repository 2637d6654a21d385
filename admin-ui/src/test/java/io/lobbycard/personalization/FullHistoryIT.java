package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class FullHistoryIT {

    private static final MemberId MEMBER = new MemberId("watching-without-end");

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    DataSource database;

    @Test
    void aHistoryDoesNotGrowWithoutEnd() throws SQLException {
        members.register(MEMBER);
        received(19_999);

        ProblemException refused =
                assertThrows(ProblemException.class, () -> histories.record(List.of(viewing("a"), viewing("b"))));
        assertEquals(422, refused.problem().status());
        assertEquals(
                "A history holds at most 20000 viewings, and that of watching-without-end would hold more. Erasing it"
                        + " makes room.",
                refused.problem().violations().getFirst().detail());

        assertEquals(1, histories.record(List.of(viewing("a"))).stored());
        assertEquals(1, histories.record(List.of(viewing("a"))).known());
    }

    private static ViewingReport viewing(String id) {
        return new ViewingReport(
                new ViewingId(id), MEMBER, new TitleId("pulp-fiction-1994"), null, Instant.now(), 600, null);
    }

    private void received(int viewings) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update personalization_member set received = ? where id = ?")) {
            statement.setInt(1, viewings);
            statement.setString(2, MEMBER.value());
            assertEquals(1, statement.executeUpdate());
        }
    }
}

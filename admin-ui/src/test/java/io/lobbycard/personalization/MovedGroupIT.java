package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.Receipts;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Choices of members who come into the control group, or leave it, are not explained by the draw that they had not. */
@InServer
class MovedGroupIT {

    private static final TitleId TITLE = new TitleId(Demo.PULP_FICTION);

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Choices choices;

    @Inject
    Decisions decisions;

    @Inject
    Controls controls;

    @Inject
    Receipts receipts;

    @Inject
    DataSource database;

    @Test
    void whoLeavesTheControlGroupIsNotToldOfADrawThatWasNot() throws SQLException {
        MemberId member = inControlGroup("leaves-the-group");
        List<String> tokens = tokens(member, Mode.CONTROL);

        always(member, true);

        assertFalse(controls.of(member).controlGroup());
        assertNoneIsMadeAgain(member, tokens);
    }

    @Test
    void whoComesIntoTheControlGroupIsNotToldThatThereWasNoDraw() throws SQLException {
        MemberId member = inControlGroup("comes-into-the-group");
        always(member, true);
        watch(member, "before");
        List<String> tokens = tokens(member, Mode.PRIOR, Mode.EXPLORING, Mode.PERSONALISED);

        always(member, false);

        assertTrue(controls.of(member).controlGroup());
        assertNoneIsMadeAgain(member, tokens);
    }

    private void assertNoneIsMadeAgain(MemberId member, List<String> tokens) {
        // otherwise what was prepared for the pages is at hand
        watch(member, "afterwards");
        for (String token : tokens) {
            ProblemException unexplained = assertThrows(ProblemException.class, () -> decisions.explain(member, token));
            ProblemException unsigned = assertThrows(ProblemException.class, () -> receipts.issue(member, token));
            assertEquals(410, unexplained.problem().status());
            assertEquals(410, unsigned.problem().status());
        }
    }

    private List<String> tokens(MemberId member, Mode... modes) {
        List<Choice> made = choices.choose(member, choices.titles()).choices().stream()
                .filter(choice -> choice.token() != null)
                .toList();
        assertFalse(made.isEmpty());
        return made.stream()
                .map(choice -> {
                    assertTrue(List.of(modes).contains(choice.mode()), choice::toString);
                    String token = choice.token();
                    assertNotNull(token);
                    assertEquals(choice.mode(), decisions.explain(member, token).mode());
                    return token;
                })
                .toList();
    }

    private MemberId inControlGroup(String name) {
        return IntStream.range(0, 500)
                .mapToObj(number -> new MemberId(name + "-" + number))
                .peek(members::register)
                .filter(member -> controls.of(member).controlGroup())
                .findFirst()
                .orElseThrow();
    }

    private void watch(MemberId member, String id) {
        Instant started = Instant.now().minusSeconds(7_200);
        histories.record(List.of(new ViewingReport(new ViewingId(id), member, TITLE, null, started, 3_600, null)));
    }

    /** Moves the member as another share of members in the control group would. */
    private void always(MemberId member, boolean personalised) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update personalization_member set always_personalised = ? where id = ?")) {
            statement.setBoolean(1, personalised);
            statement.setString(2, member.value());
            assertEquals(1, statement.executeUpdate());
        }
    }
}

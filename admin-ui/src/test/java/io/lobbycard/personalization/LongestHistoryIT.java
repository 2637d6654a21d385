package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A history as long as can be is explained within the heap that the server comes with, also to many at once. */
@InServer
class LongestHistoryIT {

    private static final int LONGEST = 20_000;
    private static final int A_BATCH = 1_000;
    private static final int AT_ONCE = 8;
    private static final long DELIVERED_HEAP = 512L << 20;
    private static final MemberId MEMBER = new MemberId("watched-for-eleven-years");
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
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    @Test
    void manyAtOnceAreExplainedOrAskedToComeAgain() throws Exception {
        assertTrue(Runtime.getRuntime().maxMemory() <= DELIVERED_HEAP, "the heap is larger than the delivered one");
        members.register(MEMBER);
        watchedLongAgo();
        // read without haste, so that the page has it at hand
        assertEquals(
                LONGEST,
                histories
                        .history(new Reader(MEMBER.value(), true), MEMBER, null, 1)
                        .total());
        String token =
                choices.choose(MEMBER, List.of(TITLE)).choices().getFirst().token();
        assertNotNull(token);

        List<Future<Integer>> explained = IntStream.range(0, AT_ONCE)
                .mapToObj(each -> executor.submit(() -> explained(token)))
                .toList();
        List<Integer> viewings = new ArrayList<>();
        for (Future<Integer> each : explained) {
            viewings.add(each.get(2, TimeUnit.MINUTES));
        }

        assertTrue(viewings.contains(LONGEST), viewings::toString);
        assertTrue(viewings.stream().allMatch(each -> each == LONGEST || each == 503), viewings::toString);
        assertEquals(LONGEST, decisions.explain(MEMBER, token).contributions().size());
    }

    /** How many viewings counted, or the status with which the explanation was refused. */
    private int explained(String token) {
        try {
            return decisions.explain(MEMBER, token).contributions().size();
        } catch (ProblemException refused) {
            return refused.problem().status();
        }
    }

    private void watchedLongAgo() throws SQLException {
        Instant now = Instant.now();
        for (int first = 0; first < LONGEST; first += A_BATCH) {
            histories.record(IntStream.range(first, first + A_BATCH)
                    .mapToObj(number -> new ViewingReport(
                            new ViewingId("v" + number),
                            MEMBER,
                            TITLE,
                            null,
                            now.minusSeconds(7_200L + number),
                            600,
                            null))
                    .toList());
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update personalization_viewing v join personalization_member m on m.number = v.member"
                                + " set v.received_at = v.received_at - interval 60 day where m.id = ?")) {
            statement.setString(1, MEMBER.value());
            assertEquals(LONGEST, statement.executeUpdate());
        }
    }
}

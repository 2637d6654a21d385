package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.Receipts;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What becomes of requests whose history, or whose member, goes while they are under way, or is very long. */
@InServer
class ErasedMeanwhileIT {

    private static final int MANY = 10_000;
    private static final int AT_ONCE = 500;
    private static final int ERASURES = 5;
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
    ManagedExecutorService executor;

    @Inject
    DataSource database;

    @Test
    void pagesComeWhileAHistoryIsErasedAndHoldNothingOfItAfterwards() throws Exception {
        MemberId member = new MemberId("erased-in-mid-request");
        members.register(member);
        watch(member, AT_ONCE);
        AtomicBoolean over = new AtomicBoolean();
        Future<Integer> pages = executor.submit(() -> {
            int shown = 0;
            do {
                assertEquals(1, choices.choose(member, List.of(TITLE)).choices().size());
                shown++;
            } while (!over.get());
            return shown;
        });
        for (int time = 0; time < ERASURES; time++) {
            histories.erase(member);
        }
        over.set(true);

        assertTrue(pages.get(1, TimeUnit.MINUTES) > 0);
        assertEquals(List.of(), decisions.explain(member, token(choice(member))).contributions());
        assertEquals(
                0,
                histories
                        .history(new Reader(member.value(), true), member, null, 1)
                        .total());
    }

    @Test
    void tenThousandViewingsThatAreLeftOutAreAnsweredFor() {
        MemberId member = new MemberId("leaves-out-ten-thousand");
        members.register(member);
        List<ViewingId> watched = watch(member, MANY);
        for (int from = 0; from < MANY; from += AT_ONCE) {
            controls.leaveOut(member, watched.subList(from, from + AT_ONCE), true);
        }

        Choice choice = choice(member);
        Explanation why = decisions.explain(member, token(choice));
        Page preview =
                choices.chooseIf(member, List.of(TITLE), LeftOut.NOTHING, new LeftOut(Set.copyOf(watched), Set.of()));

        assertEquals(List.of(), why.contributions());
        assertEquals(1, preview.choices().size());
        assertEquals(MANY, controls.of(member).leftOutViewings().size());
    }

    @Test
    void theTokenOfAMemberWhoIsGoneOpensNothing() throws SQLException {
        MemberId member = new MemberId("gone-altogether");
        members.register(member);
        String token = token(choice(member));
        String receipt = receipts.issue(member, token);
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from personalization_member where id = ?")) {
            delete.setString(1, member.value());
            assertEquals(1, delete.executeUpdate());
        }

        ProblemException unexplained = assertThrows(ProblemException.class, () -> decisions.explain(member, token));
        ProblemException unsigned = assertThrows(ProblemException.class, () -> receipts.issue(member, token));

        assertEquals(404, unexplained.problem().status());
        assertEquals(404, unsigned.problem().status());
        assertFalse(receipts.verify(receipt).toString().contains(member.value()));
    }

    private Choice choice(MemberId member) {
        return choices.choose(member, List.of(TITLE)).choices().getFirst();
    }

    private static String token(Choice choice) {
        return Objects.requireNonNull(choice.token());
    }

    private List<ViewingId> watch(MemberId member, int count) {
        Instant now = Instant.now();
        List<ViewingId> watched = new ArrayList<>();
        for (int first = 0; first < count; first += AT_ONCE) {
            List<ViewingReport> reports = new ArrayList<>();
            for (int number = first; number < first + AT_ONCE; number++) {
                ViewingId id = new ViewingId(member.value() + "-" + number);
                Instant at = now.minusSeconds(7_200L + number);
                reports.add(new ViewingReport(id, member, TITLE, null, at, 3_600, null));
                watched.add(id);
            }
            histories.record(reports);
        }
        return watched;
    }
}

package io.lobbycard.personalization.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.ControlChange;
import io.lobbycard.personalization.Controls;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What members say is kept change by change, and never without end. */
@InServer
class FullLogIT {

    private static final int MANY = 6_000;
    private static final int AT_ONCE = 500;
    private static final int PART = 1_000;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Controls controls;

    @Inject
    ControlLog log;

    @Inject
    MemberRegister register;

    @Inject
    DataSource database;

    @Test
    void whoHasSaidAsMuchAsCanBeKeptIsRefusedUntilTheyErase() throws SQLException {
        MemberId member = member("says-without-end");
        said(member, 49_999);
        controls.neutral(member, true);

        ProblemException refused = assertThrows(ProblemException.class, () -> controls.neutral(member, false));

        assertEquals(422, refused.problem().status());
        assertEquals(
                "What you say of your pictures is kept change by change, at most 50000 of them, and this would be more."
                        + " What you have said so far still holds. Erasing your history begins anew.",
                refused.problem().violations().getFirst().detail());
        assertTrue(controls.of(member).neutral());
        controls.neutral(member, true);

        histories.erase(member);
        controls.neutral(member, true);
        assertTrue(controls.of(member).neutral());
        controls.neutral(member, false);
        assertFalse(controls.of(member).neutral());
    }

    @Test
    void theSameViewingNamedAThousandTimesIsLeftOutOnce() {
        MemberId member = member("repeats-herself");
        ViewingId viewing = watch(member, 1).getFirst();

        controls.leaveOut(member, Collections.nCopies(1_000, viewing), true);

        assertEquals(1, controls.of(member).revision());
        assertEquals(1, controls.changes(member, 0).size());
    }

    @Test
    void aLogOfManyPartsIsReadToItsEnd() {
        MemberId member = member("leaves-out-thousands");
        List<ViewingId> watched = watch(member, MANY);
        controls.leaveOut(member, watched, true);
        controls.leaveOut(member, watched.subList(0, 2), false);
        MemberState state = register.stateOf(member);

        assertEquals(
                LongStream.rangeClosed(1, MANY + 2).boxed().toList(),
                changes(member).stream().map(ControlChange::revision).toList());
        assertEquals(MANY - 1, log.at(state, MANY - 1).leftOutViewings().size());
        assertEquals(MANY, log.at(state, MANY).leftOutViewings().size());
        assertEquals(MANY - 2, log.at(state, MANY + 2).leftOutViewings().size());
    }

    @Test
    void whatWasTakenBackSinceStandsNoMore() {
        MemberId member = member("takes-back");
        List<ViewingId> watched = watch(member, 3);
        controls.leaveOut(member, watched, true);
        controls.leaveOut(member, watched.subList(0, 1), false);

        assertEquals(List.of(2L, 3L), standing(member, 0, 3));
        assertEquals(List.of(3L), standing(member, 2, 3));
        assertEquals(List.of(4L), standing(member, 3, 9_999));
        assertEquals(List.of(), standing(member, 4, 5));
        assertEquals(List.of(), standing(member, 999_999_999_999_999_998L, 999_999_999_999_999_999L));
    }

    @Test
    void nobodyLooksThroughMoreAtOnceThanOneCanDoAtOnce() {
        MemberId member = member("asks-for-all");
        controls.neutral(member, true);

        assertEquals(List.of(1L), standing(member, 0, Controls.LONGEST_SPAN));
        assertEquals(List.of(), standing(member, 0, Controls.LONGEST_SPAN + 1L));
        assertEquals(List.of(), standing(member, 0, Long.MAX_VALUE));
    }

    private List<Long> standing(MemberId member, long after, long last) {
        return controls.standing(member, after, last).stream()
                .map(ControlChange::revision)
                .toList();
    }

    private List<ControlChange> changes(MemberId member) {
        List<ControlChange> all = new ArrayList<>();
        List<ControlChange> part = controls.changes(member, 0);
        while (!part.isEmpty()) {
            assertTrue(part.size() <= PART);
            all.addAll(part);
            part = controls.changes(member, part.getLast().revision());
        }
        return all;
    }

    private MemberId member(String id) {
        MemberId member = new MemberId(id);
        members.register(member);
        return member;
    }

    private List<ViewingId> watch(MemberId member, int count) {
        Instant now = Instant.now();
        List<ViewingId> watched = IntStream.range(0, count)
                .mapToObj(number -> new ViewingId(member.value() + "-" + number))
                .toList();
        for (int from = 0; from < count; from += AT_ONCE) {
            histories.record(watched.subList(from, Math.min(count, from + AT_ONCE)).stream()
                    .map(id -> new ViewingReport(
                            id, member, new TitleId("pulp-fiction-1994"), null, now.minusSeconds(7_200), 3_600, null))
                    .toList());
        }
        return watched;
    }

    /** As if the member had said so much already. */
    private void said(MemberId member, int revisions) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update personalization_member set control_revision = ? where id = ?")) {
            statement.setInt(1, revisions);
            statement.setString(2, member.value());
            assertEquals(1, statement.executeUpdate());
        }
    }
}

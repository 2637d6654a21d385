package io.lobbycard.transparency.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.testing.InServer;
import io.lobbycard.transparency.erasure.KnownErasures.Known;
import io.lobbycard.transparency.keys.KeyFolder;
import io.lobbycard.transparency.keys.MemberKey;
import io.lobbycard.transparency.keys.MemberKeys;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@InServer
class ErasuresHoldIT {

    @Inject
    ErasuresHold holding;

    @Inject
    KnownErasures known;

    @Inject
    MemberKeys keys;

    @Inject
    KeyFolder folder;

    @Inject
    Remains remains;

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    Event<HistoryErased> erasures;

    @Inject
    UserTransaction transaction;

    @Inject
    DataSource database;

    @Test
    void whatARestoredBackupBringsBackIsErasedAgain() throws SQLException {
        MemberId member = new MemberId("erased-and-restored");
        members.register(member);
        watch(member);
        keys.obtain(member);

        histories.erase(member);
        assertTrue(keys.of(member).isEmpty(), "the key outlived the erasure");
        assertTrue(known.allDone().stream().anyMatch(each -> each.member().equals(member)));

        restore(member);
        assertEquals(1, viewings(member));
        assertEquals(1, holding.compare());
        assertEquals(0, viewings(member));
        assertEquals(0, holding.compare());

        watch(member);
        assertEquals(1, viewings(member), "what is watched after an erasure counts");
        assertEquals(0, holding.compare());
        assertEquals(1, viewings(member));
    }

    @Test
    void anErasureThatDoesNotComeToBeLeavesEverything() throws Exception {
        MemberId member = new MemberId("not-erased-after-all");
        members.register(member);
        watch(member);
        keys.obtain(member);
        Instant before = Instant.now().minus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.MILLIS);

        transaction.begin();
        erasures.fire(new HistoryErased(member, before, false));
        transaction.rollback();

        Known erasure = new Known(member, before, keys.of(member).map(MemberKey::pseudonym));
        assertTrue(known.allBegun().contains(erasure));
        assertEquals(0, holding.compare());
        assertFalse(known.allBegun().contains(erasure));
        assertFalse(known.allDone().contains(erasure));
        assertTrue(keys.of(member).isPresent());
        assertEquals(1, viewings(member));
    }

    @Test
    void whatACrashLeftUndoneAfterTheRowsWereGoneIsDone() throws Exception {
        MemberId member = new MemberId("crashed-while-erasing");
        members.register(member);
        keys.obtain(member);
        byte[] key = folder.read("members", member.value()).orElseThrow();
        histories.erase(member);
        Known erasure = known.allDone().stream()
                .filter(each -> each.member().equals(member))
                .findFirst()
                .orElseThrow();
        folder.keep("members", member.value(), key);
        assertTrue(remains.of(member, erasure.at()).toString().contains("within the hour"));
        known.begun(new Known(member, erasure.at().minus(1, ChronoUnit.HOURS), Optional.empty()));

        assertEquals(0, holding.compare());

        assertFalse(known.allBegun().stream().anyMatch(each -> each.member().equals(member)));
        assertEquals(
                List.of(erasure),
                known.allDone().stream()
                        .filter(each -> each.member().equals(member))
                        .toList(),
                "of several notes of a member the last is enough");
        assertTrue(keys.of(member).isEmpty(), "a key that was left is still there");
        assertTrue(remains.of(member, erasure.at()).toString().contains("is destroyed"));
    }

    @Test
    void aKeyThatWasMadeByAClockAheadGoesWithTheRest() {
        MemberId member = new MemberId("keyed-ahead");
        members.register(member);
        keepKeyOfTomorrow(member);
        byte[] key = folder.read("members", member.value()).orElseThrow();

        histories.erase(member);
        assertTrue(keys.of(member).isEmpty(), "a key that was there when the member erased is still there");

        folder.keep("members", member.value(), key);
        Instant erased = histories.lastErasure(member).orElseThrow();
        assertTrue(remains.of(member, erased).toString().contains("within the hour"), "nobody is told");
        assertEquals(0, holding.compare());
        assertTrue(keys.of(member).isEmpty(), "a key that a restored folder brought back is still there");

        String next = keys.obtain(member).pseudonym();
        assertEquals(0, holding.compare());
        assertEquals(next, keys.of(member).orElseThrow().pseudonym(), "what came after an erasure stays readable");
    }

    /** The time stands behind the version in a secret. */
    private void keepKeyOfTomorrow(MemberId member) {
        keys.obtain(member);
        byte[] secret = folder.read("members", member.value()).orElseThrow();
        keys.destroy(member);
        long tomorrow = Instant.now().plus(1, ChronoUnit.DAYS).toEpochMilli();
        folder.keep(
                "members",
                member.value(),
                ByteBuffer.wrap(secret).putLong(1, tomorrow).array());
    }

    private void watch(MemberId member) {
        Instant now = Instant.now();
        histories.record(List.of(new ViewingReport(
                new ViewingId("watched-" + now.toEpochMilli()),
                member,
                new TitleId(Demo.PULP_FICTION),
                null,
                now,
                3600,
                null)));
    }

    private long viewings(MemberId member) {
        return histories
                .history(new Reader(member.value(), true), member, null, 1)
                .total();
    }

    /** As if the database were that of yesterday. */
    private void restore(MemberId member) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String known = " from personalization_member where id = '" + member + "'";
            statement.executeUpdate("insert into personalization_viewing"
                    + " (member, seq, id, title, started_at, watched_seconds, received_at)"
                    + " select number, 1, 'restored', '" + Demo.PULP_FICTION
                    + "', '2026-01-02 20:00:00', 3600, '2026-01-02 22:00:00'" + known);
            statement.executeUpdate(
                    "update personalization_member set erased = 0, erased_at = null where id = '" + member + "'");
        }
    }
}

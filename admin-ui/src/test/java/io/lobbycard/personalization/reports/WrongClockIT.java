package io.lobbycard.personalization.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Members;
import io.lobbycard.personalization.Reader;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.storage.DatabaseClock;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Servers whose clocks are wrong erase nothing, because the time of an erasure says what is never stored again. */
@InServer
class WrongClockIT {

    private static final Duration HOUR = Duration.ofHours(1);

    @Inject
    Members members;

    @Inject
    Histories histories;

    @Inject
    MemberRegister register;

    @Inject
    RecordedHistories recorded;

    @Inject
    ControlLog controls;

    @Inject
    ImpressionRows impressions;

    @Inject
    Event<ErasureBegun> begun;

    @Inject
    Event<HistoryErased> erased;

    @Inject
    DatabaseClock others;

    @Inject
    UserTransaction transaction;

    @Test
    void aServerThatIsBehindErasesNothing() throws Exception {
        assertEquals(
                "Nothing was erased: this server's clock runs behind the database's, so that what you watched last could"
                        + " come back. Please try again later.",
                refused("erases-too-early", HOUR.negated()));
    }

    @Test
    void aServerThatIsAheadErasesNothing() throws Exception {
        assertEquals(
                "Nothing was erased: this server's clock runs ahead of the database's, so that what you watch next would be"
                        + " taken for what is erased. Please try again later.",
                refused("erases-too-late", HOUR));
    }

    @Test
    void whatIsErasedByARightClockIsNotStoredWhenItIsRepeated() {
        MemberId member = new MemberId("erases-in-time");
        members.register(member);
        List<ViewingReport> reports = List.of(lately(member));
        histories.record(reports);

        histories.erase(member);

        assertEquals(1, histories.record(reports).erased());
        assertEquals(0, viewings(member));
    }

    private String refused(String id, Duration wrong) throws Exception {
        MemberId member = new MemberId(id);
        members.register(member);
        histories.record(List.of(lately(member)));
        Clock clock = Clock.offset(Clock.systemUTC(), wrong);
        Erasure erasure = new Erasure(recorded, controls, impressions, begun, erased, register, others, clock);
        transaction.begin();
        ProblemException refused;
        try {
            refused = assertThrows(ProblemException.class, () -> erasure.erase(register.stateOf(member)));
        } finally {
            transaction.rollback();
        }
        assertEquals(503, refused.problem().status());
        assertEquals(1, viewings(member));
        return Objects.requireNonNull(refused.problem().detail());
    }

    private long viewings(MemberId member) {
        return histories
                .history(new Reader(member.value(), true), member, null, 1)
                .total();
    }

    private static ViewingReport lately(MemberId member) {
        Instant started = Instant.now().minusSeconds(1_800);
        return new ViewingReport(
                new ViewingId("lately"), member, new TitleId("pulp-fiction-1994"), null, started, 600, null);
    }
}

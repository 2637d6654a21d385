package io.lobbycard.personalization.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingReport;
import io.lobbycard.web.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    private final ReportRules rules = new ReportRules(NOW);

    @Test
    void anOrdinaryViewingHoldsToAllRules() {
        assertEquals(List.of(), rules.broken(0, viewing(NOW, 5400, null), Optional.of(TitleKind.FILM)));
        assertEquals(List.of(), rules.broken(0, viewing(NOW, 0, "s1e1"), Optional.of(TitleKind.SERIES)));
    }

    @Test
    void eachWrongFieldIsPointedAt() {
        List<Violation> broken =
                rules.broken(3, viewing(NOW.plusSeconds(3600), -1, "s1e1"), Optional.of(TitleKind.FILM));

        assertEquals(
                List.of("/3/watchedSeconds", "/3/startedAt", "/3/episode"),
                broken.stream().map(Violation::pointer).toList());
    }

    @Test
    void anUnknownTitleIsPointedAt() {
        List<Violation> broken = rules.broken(0, viewing(NOW, 60, null), Optional.empty());

        assertEquals(List.of(new Violation("/0/title", "There is no title heat-1995.")), broken);
    }

    @Test
    void aClockThatIsALittleAheadIsForgiven() {
        assertNull(rules.time(0, "startedAt", NOW.plus(ReportRules.SKEW)));
        assertNotNull(rules.time(0, "startedAt", NOW.plus(ReportRules.SKEW).plusMillis(1)));
    }

    @Test
    void timesBefore1970AreRefused() {
        assertNotNull(rules.time(0, "at", Instant.EPOCH.minusSeconds(1)));
    }

    @Test
    void aPictureIsNotSeenBeforeItsSnapshotWasMade() {
        Instant made = NOW.minusSeconds(3600);

        assertNotNull(rules.seen(0, made.minus(ReportRules.SKEW).minusMillis(1), made));
        assertNotNull(rules.seen(0, Instant.EPOCH, made));
        assertNotNull(rules.seen(0, NOW.plus(ReportRules.SKEW).plusMillis(1), made));
        assertNull(rules.seen(0, made.minus(ReportRules.SKEW), made));
        assertNull(rules.seen(0, NOW, made));
    }

    private static ViewingReport viewing(Instant startedAt, int seconds, @Nullable String episode) {
        return new ViewingReport(
                new ViewingId("v1"), new MemberId("ada"), new TitleId("heat-1995"), episode, startedAt, seconds, null);
    }
}

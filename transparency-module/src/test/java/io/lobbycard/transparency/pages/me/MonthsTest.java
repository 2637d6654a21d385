package io.lobbycard.transparency.pages.me;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.me.OverviewPage.Month;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonthsTest {

    private static final Names NAMES = new Names(Map.of(), Map.of());
    private static final Signal COMEDY = new Signal("genre", "comedy");
    private static final Signal ROMANCE = new Signal("genre", "romance");

    private final Months months = Months.until(Instant.parse("2026-02-28T23:59:59Z"));

    @Test
    void sixMonthsAndAllTheTimeBeforeAreTold() {
        List<Instant> moments = months.moments();

        assertEquals(8, moments.size());
        assertEquals(Instant.EPOCH, moments.getFirst());
        assertEquals(Instant.parse("2025-09-01T00:00:00Z"), moments.get(1));
        assertEquals(Instant.parse("2026-03-01T00:00:00Z"), moments.getLast());
    }

    @Test
    void theLatestMonthComesFirstAndTheLongestBarIsTheLargestSums() {
        List<Map<Signal, Double>> spans = spans();
        spans.set(0, Map.of(COMEDY, 1.0));
        spans.set(6, Map.of(COMEDY, 3.0, ROMANCE, -1.0));
        spans.set(5, Map.of(COMEDY, 1.0, ROMANCE, -2.0));

        List<Month> told = months.told(spans, NAMES);

        assertEquals(
                List.of("February 2026", "January 2026", "Before September 2025"),
                told.stream().map(Month::name).toList());
        assertEquals(100, told.getFirst().length());
        assertEquals("comedy", told.getFirst().through());
        assertTrue(told.getFirst().favours());
        assertEquals("romance", told.get(1).through());
        assertFalse(told.get(1).favours());
        assertEquals(50, told.get(1).length());
    }

    @Test
    void whatHasOneNameAndIsTwoThingsIsToldApart() {
        List<Map<Signal, Double>> spans = spans();
        spans.set(6, Map.of(new Signal("genre", "family"), 3.0, new Signal("theme", "family"), 1.0, COMEDY, 2.0));
        spans.set(5, Map.of(COMEDY, 1.0));

        assertEquals(
                "the genre family, comedy and the theme family",
                months.told(spans, NAMES).getFirst().through());
    }

    @Test
    void oneMonthAloneTellsNothing() {
        List<Map<Signal, Double>> spans = spans();
        spans.set(6, Map.of(COMEDY, 3.0));

        assertEquals(List.of(), months.told(spans, NAMES));
        assertEquals(List.of(), months.told(spans(), NAMES));
    }

    private static List<Map<Signal, Double>> spans() {
        return new ArrayList<>(Collections.nCopies(7, Map.of()));
    }
}

package io.lobbycard.transparency.release.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03, 2026-03, 2026-03, March 2026",
        "2026-Q1, 2026-01, 2026-03, the first quarter of 2026",
        "2026-Q4, 2026-10, 2026-12, the fourth quarter of 2026",
        "2026, 2026-01, 2026-12, 2026"
    })
    void monthsQuartersAndYearsAreRead(String text, YearMonth first, YearMonth last, String words) {
        CalendarPeriod period = CalendarPeriod.parse(text);

        assertEquals(first, period.first());
        assertEquals(last, period.last());
        assertEquals(words, period.inWords());
        assertEquals(text, period.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-13", "2026-Q5", "2026-W12", "2026-03-17", "2026-03/2026-04", "18 days", "2026-1", "", "26"
            })
    void daysWeeksAndSpansOfOnesOwnAreRefused(String text) {
        Refusal refusal = assertThrows(Refusal.class, () -> CalendarPeriod.parse(text));

        assertEquals(Refusal.Reason.PERIOD, refusal.reason());
    }

    @Test
    void aPeriodIsOverWhenItsLastDayIs() {
        CalendarPeriod march = CalendarPeriod.parse("2026-03");

        assertFalse(march.isOver(LocalDate.of(2026, 3, 31)));
        assertTrue(march.isOver(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void periodsThatShareAMonthOverlap() {
        CalendarPeriod quarter = CalendarPeriod.parse("2026-Q2");

        assertTrue(quarter.overlaps(CalendarPeriod.parse("2026-06")));
        assertTrue(CalendarPeriod.parse("2026").overlaps(quarter));
        assertFalse(quarter.overlaps(CalendarPeriod.parse("2026-07")));
    }
}

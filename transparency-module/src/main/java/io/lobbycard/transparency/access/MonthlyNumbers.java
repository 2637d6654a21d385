package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessMonth;
import io.lobbycard.transparency.AccessOutcome;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

/** Accesses and refusals by month, counted on as the log grows. For one thread at a time. */
final class MonthlyNumbers {

    private final TreeMap<YearMonth, AccessMonth> months = new TreeMap<>();
    private long counted;

    /** How many entries of the log have been counted. */
    long counted() {
        return counted;
    }

    void count(EntrySeal.Open entry) {
        YearMonth month = YearMonth.from(entry.at().atZone(ZoneOffset.UTC));
        AccessMonth so = months.getOrDefault(month, new AccessMonth(month, 0, 0, 0, 0, 0));
        boolean reading = !entry.refused() && entry.outcome() == null;
        months.put(
                month,
                new AccessMonth(
                        month,
                        so.reads() + (reading ? 1 : 0),
                        so.emergencies() + (reading && entry.emergency() ? 1 : 0),
                        so.unjustified() + (entry.outcome() == AccessOutcome.UNJUSTIFIED ? 1 : 0),
                        so.refusals() + (entry.refused() ? 1 : 0),
                        so.erasures() + (entry.outcome() == AccessOutcome.ERASED ? 1 : 0)));
        counted++;
    }

    List<AccessMonth> newestFirst() {
        return List.copyOf(months.descendingMap().values());
    }
}

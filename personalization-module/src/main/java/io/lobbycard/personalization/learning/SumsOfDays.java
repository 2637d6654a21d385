package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.learning.MemberOutcomes.Dated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Sums of days over one catalogue, of outcomes that come snapshot by snapshot. Besides them there are never more sums than
 * those of the days of one snapshot, however many snapshots there are.
 */
final class SumsOfDays {

    private final CatalogView catalog;
    private final Map<LocalDate, DailySums> sums = new TreeMap<>();

    SumsOfDays(CatalogView catalog) {
        this.catalog = catalog;
    }

    /**
     * Adds outcomes of one snapshot.
     *
     * @param of its catalogue
     * @param outcomes hands them on, one by one
     */
    void add(CatalogView of, Consumer<Consumer<Dated>> outcomes) {
        if (of == catalog) {
            outcomes.accept(each -> add(sums, catalog, each));
            return;
        }
        Map<LocalDate, DailySums> own = new HashMap<>();
        outcomes.accept(each -> add(own, of, each));
        own.forEach((day, theirs) -> of(day).merge(theirs.over(catalog)));
    }

    /** The sums of a day, which are empty if there were no outcomes. */
    DailySums of(LocalDate day) {
        return sums.computeIfAbsent(day, each -> new DailySums(catalog));
    }

    private static void add(Map<LocalDate, DailySums> sums, CatalogView catalog, Dated outcome) {
        sums.computeIfAbsent(outcome.day(), day -> new DailySums(catalog)).add(outcome.outcome());
    }
}

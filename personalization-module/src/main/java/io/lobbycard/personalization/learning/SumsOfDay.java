package io.lobbycard.personalization.learning;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.learning.MemberOutcomes.Dated;
import java.util.HashMap;
import java.util.Map;

/** One day's sums, apart for each catalogue that the day's snapshots had. */
final class SumsOfDay {

    private final Map<CatalogView, DailySums> sums = new HashMap<>();

    void add(Dated outcome) {
        sums.computeIfAbsent(outcome.snapshot().catalog(), DailySums::new).add(outcome.outcome());
    }

    /** All of them as sums over one catalogue. */
    DailySums over(CatalogView catalog) {
        DailySums all = new DailySums(catalog);
        sums.values().forEach(each -> all.merge(each.over(catalog)));
        return all;
    }
}

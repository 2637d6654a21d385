package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.RecordedHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles that a member has begun and not finished keep the picture that led to them, for at most 30 days after the last
 * viewing that it led to. A film is finished when nine tenths of its running time have been watched; a series may always
 * go on.
 */
final class TitlesInProgress {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final double FINISHED = 0.9;

    private TitlesInProgress() {}

    /** Title id to artwork id. */
    static Map<String, String> kept(CatalogView catalog, RecordedHistory history, StatedChoices stated, Instant now) {
        Map<String, String> kept = new HashMap<>();
        List<ReceivedViewing> viewings = history.viewings();
        for (int place = 0; place < viewings.size(); place++) {
            ReceivedViewing viewing = viewings.get(place);
            if (viewing.ledBy() != null
                    && viewing.startedAt().isAfter(now.minus(LONGEST))
                    && !stated.leftOutViewings().contains(place)) {
                kept.put(viewing.title().value(), viewing.ledBy().artwork().value());
            }
        }
        kept.keySet().removeIf(title -> finished(catalog, title, viewings));
        return kept;
    }

    private static boolean finished(CatalogView catalog, String title, List<ReceivedViewing> viewings) {
        int index = catalog.titleIndex(title);
        if (index < 0) {
            return true;
        }
        long watched = 0;
        for (ReceivedViewing viewing : viewings) {
            if (viewing.title().value().equals(title)) {
                if (viewing.episode() != null) {
                    return false;
                }
                watched += viewing.watchedSeconds();
            }
        }
        return watched >= FINISHED * catalog.runtimeSeconds(index);
    }
}

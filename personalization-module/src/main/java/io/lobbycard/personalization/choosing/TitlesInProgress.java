package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.history.ReceivedViewing;
import io.lobbycard.personalization.history.RecordedHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Titles that a member has begun and not finished keep the picture that led to them, for at most 30 days after the last
 * viewing that it led to. A film is finished when nine tenths of its running time have been watched, and begins again with
 * the viewing after that, or after 30 days without one; a series may always go on.
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
        if (!kept.isEmpty()) {
            Map<String, List<ReceivedViewing>> byTitle = new HashMap<>();
            kept.keySet().forEach(title -> byTitle.put(title, new ArrayList<>()));
            for (ReceivedViewing viewing : viewings) {
                List<ReceivedViewing> theirs = byTitle.get(viewing.title().value());
                if (theirs != null) {
                    theirs.add(viewing);
                }
            }
            byTitle.forEach((title, theirs) -> {
                if (finished(catalog.titleIndex(title), catalog, theirs)) {
                    kept.remove(title);
                }
            });
        }
        return kept;
    }

    private static boolean finished(int title, CatalogView catalog, List<ReceivedViewing> viewings) {
        if (title < 0) {
            return true;
        }
        if (viewings.stream().anyMatch(viewing -> viewing.episode() != null)) {
            return false;
        }
        double enough = FINISHED * catalog.runtimeSeconds(title);
        viewings.sort(Comparator.comparing(ReceivedViewing::startedAt));
        Instant last = Instant.MAX;
        long watched = 0;
        for (ReceivedViewing viewing : viewings) {
            boolean again =
                    watched >= enough || viewing.startedAt().minus(LONGEST).isAfter(last);
            watched = (again ? 0 : watched) + viewing.watchedSeconds();
            last = viewing.startedAt();
        }
        return watched >= enough;
    }
}

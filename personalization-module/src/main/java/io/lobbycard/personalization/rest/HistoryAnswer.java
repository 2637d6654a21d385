package io.lobbycard.personalization.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingPage;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of a history, the newest viewing first.
 *
 * @param next cursor of the next part, or missing at the end
 * @param total viewings in the whole history
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryAnswer(List<Item> items, @Nullable String next, long total) {

    /**
     * A viewing.
     *
     * @param receivedAt when the client told of it
     * @param ledBy picture that led there, if the client named one
     * @param leftOut true if the member said not to use it
     * @param counting whether it counts for pictures already
     * @param countsFrom when it begins to; missing if it has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String title,
            @Nullable String episode,
            Instant startedAt,
            int watchedSeconds,
            Instant receivedAt,
            @Nullable String ledBy,
            boolean leftOut,
            boolean counting,
            @Nullable Instant countsFrom) {}

    static HistoryAnswer of(ViewingPage page) {
        return new HistoryAnswer(page.items().stream().map(HistoryAnswer::item).toList(), page.next(), page.total());
    }

    private static Item item(Viewing viewing) {
        return new Item(
                viewing.id().value(),
                viewing.title().value(),
                viewing.episode(),
                viewing.startedAt(),
                viewing.watchedSeconds(),
                viewing.receivedAt(),
                viewing.ledBy() == null ? null : viewing.ledBy().value(),
                viewing.leftOut(),
                viewing.counting(),
                viewing.countsFrom());
    }
}

package io.lobbycard.transparency;

import io.lobbycard.personalization.Viewing;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The part of a history that a grant lets somebody see, the newest viewings first.
 *
 * @param until when the access ends
 * @param next where the next part begins, or null at the end
 */
public record GrantedHistory(
        Instant until, List<Item> items, @Nullable String next) {

    public GrantedHistory {
        items = List.copyOf(items);
    }

    /** A viewing with nothing in the fields that were not granted. */
    public record Item(
            @Nullable String title,
            @Nullable String episode,
            @Nullable Instant startedAt,
            @Nullable Integer watchedSeconds,
            @Nullable Boolean leftOut) {

        public static Item of(Viewing viewing, Set<HistoryField> fields) {
            return new Item(
                    fields.contains(HistoryField.TITLE) ? viewing.title().value() : null,
                    fields.contains(HistoryField.EPISODE) ? viewing.episode() : null,
                    fields.contains(HistoryField.STARTED_AT) ? viewing.startedAt() : null,
                    fields.contains(HistoryField.WATCHED_SECONDS) ? (Integer) viewing.watchedSeconds() : null,
                    fields.contains(HistoryField.LEFT_OUT) ? (Boolean) viewing.leftOut() : null);
        }
    }
}

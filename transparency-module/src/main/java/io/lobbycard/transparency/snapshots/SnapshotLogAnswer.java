package io.lobbycard.transparency.snapshots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Part of the log, in its order.
 *
 * @param checkpoint the newest signed note; null while the log is empty
 * @param next position at which the next part begins, or null at the end
 */
public record SnapshotLogAnswer(
        @Nullable String checkpoint,
        List<Item> items,
        @Nullable Long next) {

    public SnapshotLogAnswer {
        items = List.copyOf(items);
    }

    /**
     * An entry.
     *
     * @param leaf RFC 9162 hash of SHA-256 of nothing (there is no sealed part), SHA-256 of the snapshot's number, and the entry
     */
    public record Item(long position, String entry, String leaf) {}
}

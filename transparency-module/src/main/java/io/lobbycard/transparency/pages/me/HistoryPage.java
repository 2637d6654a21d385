package io.lobbycard.transparency.pages.me;

import io.lobbycard.transparency.pages.done.Done;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the member's history.
 *
 * @param query what was searched for; empty for everything
 * @param next the address of the next part, or null at the end
 * @param here the address of this part, to come back to
 * @param done what the member has just done, or null
 */
public record HistoryPage(
        String query,
        List<Entry> entries,
        long total,
        @Nullable String next,
        String here,
        @Nullable Done done) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }

    /** What a search has found and is not left out yet, to be left out at once. */
    public List<String> found() {
        return query.isEmpty()
                ? List.of()
                : entries.stream()
                        .filter(entry -> !entry.leftOut())
                        .map(Entry::viewing)
                        .toList();
    }

    /** What a search has found and is left out, to be put back at once. */
    public List<String> foundLeftOut() {
        return query.isEmpty()
                ? List.of()
                : entries.stream().filter(Entry::leftOut).map(Entry::viewing).toList();
    }

    /**
     * One viewing.
     *
     * @param facts day, episode and length
     * @param state a sentence if it does not count for pictures, or empty
     */
    public record Entry(String viewing, String title, String facts, boolean leftOut, String state) {}
}

package io.lobbycard.transparency.release;

import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Cursor;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One part of a list of releases.
 *
 * @param next cursor of the part that follows; null after the last one
 */
public record ReleasePage(List<Release> items, @Nullable String next) {

    static final int SIZE = 50;

    public ReleasePage {
        items = List.copyOf(items);
    }

    static ReleasePage of(Releases releases, State state, @Nullable String cursor) {
        String below = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
        List<Release> items = releases.list(state, below, SIZE);
        return new ReleasePage(
                items,
                items.size() < SIZE ? null : Cursor.after(items.getLast().id()).encoded());
    }

    ReleasePage each(UnaryOperator<Release> change) {
        return new ReleasePage(items.stream().map(change).toList(), next);
    }
}

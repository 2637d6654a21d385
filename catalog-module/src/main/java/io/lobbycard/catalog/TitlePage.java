package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some titles in the order of their names.
 *
 * @param next where the next page starts, or null at the end
 */
public record TitlePage(List<Title> items, @Nullable String next) {

    public TitlePage {
        items = List.copyOf(items);
    }
}

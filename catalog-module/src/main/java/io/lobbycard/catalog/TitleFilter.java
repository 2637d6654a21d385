package io.lobbycard.catalog;

import org.jspecify.annotations.Nullable;

/**
 * What to look for among the titles. A part that is empty or null does not narrow the search.
 *
 * @param words each of which begins a word of the name, a credited person or a genre
 */
public record TitleFilter(
        String words,
        @Nullable TitleKind kind,
        @Nullable String genre,
        @Nullable ArtworkConcern concern) {

    /** Finds every title. */
    public static final TitleFilter ALL = new TitleFilter("", null, null, null);

    public TitleFilter {
        words = words.strip();
    }
}

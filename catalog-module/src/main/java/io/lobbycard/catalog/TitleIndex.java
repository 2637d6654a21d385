package io.lobbycard.catalog;

import java.util.List;

/** Finds titles for the people who keep the catalogue: any filter, any order, any part of the list. */
public interface TitleIndex {

    /**
     * Part of the titles that a search finds.
     *
     * @param offset how many titles to skip, 0 or more
     * @param limit how many to give at most, 1 or more
     */
    List<TitleLine> lines(TitleFilter search, TitleOrder order, int offset, int limit);

    int count(TitleFilter search);

    /** The names of all genres that a title has, by name. */
    List<String> genres();
}

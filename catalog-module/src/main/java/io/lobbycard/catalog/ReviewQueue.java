package io.lobbycard.catalog;

import java.util.List;

/** Finds the artworks that wait for a person's decision, the longest waiting first. */
public interface ReviewQueue {

    /**
     * Part of a list.
     *
     * @param offset how many artworks to skip, 0 or more
     * @param limit how many to give at most, 1 or more
     */
    List<ReviewItem> items(ReviewList list, int offset, int limit);

    int count(ReviewList list);
}

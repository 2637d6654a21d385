package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One title in a list, with the state of its artwork.
 *
 * @param genres their names, the weightiest first
 * @param artworks how many there are, the retired ones left out
 * @param servable how many of them may be served
 * @param needingReviewer how many of them the representation check leaves to a reviewer
 * @param refused how many of them the representation check refuses
 * @param picture of the neutral artwork, or of another one; null if there is none
 */
public record TitleLine(
        TitleId id,
        String name,
        int year,
        TitleKind kind,
        List<String> genres,
        int artworks,
        int servable,
        int needingReviewer,
        int refused,
        @Nullable Image picture) {

    public TitleLine {
        genres = List.copyOf(genres);
    }
}

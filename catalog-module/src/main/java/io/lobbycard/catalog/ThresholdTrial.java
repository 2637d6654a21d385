package io.lobbycard.catalog;

import java.util.List;

/**
 * What other thresholds would change.
 *
 * @param artworks that were looked at, the retired ones left out
 * @param passing how many would pass
 * @param needingReviewer how many would need a reviewer
 * @param refused how many would be refused
 * @param withdrawn how many that are served now would not be served any more
 * @param changed how many would get another verdict
 * @param examples the first of those, at most 200
 */
public record ThresholdTrial(
        int artworks,
        int passing,
        int needingReviewer,
        int refused,
        int withdrawn,
        int changed,
        List<Example> examples) {

    public ThresholdTrial {
        examples = List.copyOf(examples);
    }

    /** An artwork that would get another verdict, with the first reason for it. */
    public record Example(
            TitleId title, String name, ArtworkId artwork, Image image, Verdict before, Verdict after, String reason) {}
}

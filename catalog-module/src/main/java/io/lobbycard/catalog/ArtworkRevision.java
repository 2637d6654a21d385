package io.lobbycard.catalog;

import java.util.List;

/**
 * What editors say of an artwork, as somebody reads or edits it.
 *
 * @param alt what the picture shows, for those who do not see it; may stay empty until it goes to review
 * @param version grows with every change
 */
public record ArtworkRevision(
        ArtworkId id,
        ArtworkKind kind,
        String alt,
        boolean neutral,
        List<Depiction> depictions,
        List<Weighted> tones,
        List<Weighted> themes,
        long version) {

    public ArtworkRevision {
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
    }
}

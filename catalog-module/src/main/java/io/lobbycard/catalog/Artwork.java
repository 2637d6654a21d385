package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture that may stand for a title.
 *
 * @param alt what the picture shows, for those who do not see it
 * @param neutral true for the editors' default of its title
 * @param tones how much of each tone the picture plays up
 * @param themes how much of each theme the picture plays up
 * @param language of its lettering, or null if it has none
 * @param replaces the artwork that retires as soon as this one goes live, or null
 * @param servable true if it is live and the representation check, with a reviewer's word where it needs one, lets it through
 * @param version grows with every change of what is said of it and of how it stands
 */
public record Artwork(
        ArtworkId id,
        TitleId title,
        ArtworkKind kind,
        ArtworkStatus status,
        String alt,
        boolean neutral,
        List<Depiction> depictions,
        List<Weighted> tones,
        List<Weighted> themes,
        Image image,
        @Nullable LanguageTag language,
        @Nullable ArtworkId replaces,
        Representation representation,
        boolean servable,
        long version) {

    public Artwork {
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
    }

    /** Whether somebody has said what it shows, without which its depictions and features say nothing. */
    public boolean described() {
        return !alt.isBlank();
    }

    /** An artwork without lettering that replaces no other, as it was first stored. */
    public Artwork(
            ArtworkId id,
            TitleId title,
            ArtworkKind kind,
            ArtworkStatus status,
            String alt,
            boolean neutral,
            List<Depiction> depictions,
            List<Weighted> tones,
            List<Weighted> themes,
            Image image,
            Representation representation,
            boolean servable) {
        this(
                id,
                title,
                kind,
                status,
                alt,
                neutral,
                depictions,
                tones,
                themes,
                image,
                null,
                null,
                representation,
                servable,
                0);
    }
}

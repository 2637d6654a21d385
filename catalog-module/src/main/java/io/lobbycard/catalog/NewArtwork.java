package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a picture that comes into the catalogue.
 *
 * @param alt what the picture shows, for those who do not see it
 * @param neutral true to make it the default of its title, in place of the one before, as soon as it is live
 * @param language of its lettering, or null if it has none
 * @param focus what must stay in sight when the picture is cut to a card, or null to leave it uncut
 * @param uploader who brought it
 * @param approvedBy somebody else who approved it already, or null to leave it as a draft. With an approval it goes live
 *     only if the representation check passes; otherwise it waits for a reviewer or is put on hold.
 */
public record NewArtwork(
        ArtworkId id,
        TitleId title,
        ArtworkKind kind,
        String alt,
        boolean neutral,
        List<Depiction> depictions,
        List<Weighted> tones,
        List<Weighted> themes,
        @Nullable LanguageTag language,
        @Nullable FocalPoint focus,
        String uploader,
        @Nullable String approvedBy) {

    /** How many bytes the file of a picture may have. */
    public static final int LARGEST_FILE = 25_000_000;

    public NewArtwork {
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
        if (uploader.equals(approvedBy)) {
            throw new IllegalArgumentException(
                    "Artwork is approved by somebody else than its uploader " + uploader + ".");
        }
    }

    /** A picture without lettering that is shown as it is. */
    public NewArtwork(
            ArtworkId id,
            TitleId title,
            ArtworkKind kind,
            String alt,
            boolean neutral,
            List<Depiction> depictions,
            List<Weighted> tones,
            List<Weighted> themes,
            String uploader,
            @Nullable String approvedBy) {
        this(id, title, kind, alt, neutral, depictions, tones, themes, null, null, uploader, approvedBy);
    }
}

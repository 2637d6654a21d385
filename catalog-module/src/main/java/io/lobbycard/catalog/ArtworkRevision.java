package io.lobbycard.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What editors say of an artwork, as somebody reads or edits it.
 *
 * @param alt what the picture shows, for those who do not see it; may stay empty until it goes to review
 * @param language of its lettering, or null if it has none
 * @param focus what must stay in sight when the picture is cut to a card, or null to leave it uncut
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
        @Nullable LanguageTag language,
        @Nullable FocalPoint focus,
        long version) {

    public ArtworkRevision {
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
    }

    /** The same to be stored in place of what somebody else said meanwhile. */
    public ArtworkRevision inPlaceOf(ArtworkRevision theirs) {
        return new ArtworkRevision(
                id, kind, alt, neutral, depictions, tones, themes, language, focus, theirs.version());
    }
}

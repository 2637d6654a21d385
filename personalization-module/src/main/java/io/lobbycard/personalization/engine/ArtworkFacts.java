package io.lobbycard.personalization.engine;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the engine knows of an artwork.
 *
 * @param id unique among artworks
 * @param title the id of its title
 * @param kind the editors' word for the sort of picture, such as {@code couple} or {@code ensemble}
 * @param quality 0 (poor) to 1 (excellent); NaN counts as 0.5
 * @param depictions who is in it
 * @param tones the tones it plays up
 * @param themes the themes it plays up
 * @param sensitiveThemes sensitive themes it plays up; shown only to members who allowed each of them
 * @param neutral whether it is the editors' default for the title
 * @param ineligibility why it may not be shown, or null if it may
 */
public record ArtworkFacts(
        String id,
        String title,
        String kind,
        double quality,
        List<Depiction> depictions,
        List<Weighted> tones,
        List<Weighted> themes,
        Set<String> sensitiveThemes,
        boolean neutral,
        @Nullable String ineligibility) {

    public ArtworkFacts {
        quality = Double.isNaN(quality) ? 0.5 : Math.clamp(quality, 0, 1);
        depictions = List.copyOf(depictions);
        tones = List.copyOf(tones);
        themes = List.copyOf(themes);
        sensitiveThemes = Set.copyOf(sensitiveThemes);
    }
}

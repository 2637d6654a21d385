package io.lobbycard.personalization.engine;

import java.util.List;

/**
 * What the engine knows of a title.
 *
 * @param id unique among titles
 * @param year of first release; 0 if unknown
 * @param form film or series
 * @param runtimeSeconds of the film, or of a typical episode; 0 if unknown
 * @param genres with weights
 * @param themes with weights; those named to {@link CatalogViewBuilder#sensitiveTheme} are sensitive
 * @param tones with weights
 * @param credits in any order
 */
public record TitleFacts(
        String id,
        int year,
        Form form,
        int runtimeSeconds,
        List<Weighted> genres,
        List<Weighted> themes,
        List<Weighted> tones,
        List<Credit> credits) {

    /** Whether a title is one film or a series of episodes. */
    public enum Form {
        FILM,
        SERIES
    }

    public TitleFacts {
        genres = List.copyOf(genres);
        themes = List.copyOf(themes);
        tones = List.copyOf(tones);
        credits = List.copyOf(credits);
    }
}

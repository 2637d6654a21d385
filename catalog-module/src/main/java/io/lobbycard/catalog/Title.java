package io.lobbycard.catalog;

import java.util.List;

/**
 * A film or a series with its facts.
 *
 * @param runtimeSeconds of the film, or of a typical episode
 * @param illustrative true if the screen seconds are made up for a demonstration and not measured
 */
public record Title(
        TitleId id,
        String name,
        int year,
        TitleKind kind,
        int runtimeSeconds,
        boolean illustrative,
        List<Weighted> genres,
        List<Weighted> themes,
        List<Weighted> tones,
        List<Credit> credits) {

    public Title {
        genres = List.copyOf(genres);
        themes = List.copyOf(themes);
        tones = List.copyOf(tones);
        credits = List.copyOf(credits);
    }
}

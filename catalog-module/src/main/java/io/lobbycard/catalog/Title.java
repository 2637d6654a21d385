package io.lobbycard.catalog;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A film or a series with its facts.
 *
 * @param runtimeSeconds of the film, or of a typical episode
 * @param illustrative true if the screen seconds are made up for a demonstration and not measured
 * @param episodes in the order of seasons and numbers, as far as they are listed; a film has none
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
        List<Credit> credits,
        List<Episode> episodes) {

    private static final Comparator<Episode> BY_PLACE =
            Comparator.comparingInt(Episode::season).thenComparingInt(Episode::number);

    public Title {
        genres = List.copyOf(genres);
        themes = List.copyOf(themes);
        tones = List.copyOf(tones);
        credits = List.copyOf(credits);
        episodes = episodes.stream().sorted(BY_PLACE).toList();
    }

    /** Seconds of the film, or of all episodes that are listed; 0 if none of a series is, for then nobody knows. */
    public int runningTime() {
        return kind == TitleKind.FILM
                ? runtimeSeconds
                : episodes.stream().mapToInt(Episode::runtimeSeconds).sum();
    }

    /** True if it says the same of the same title, in whatever order. */
    boolean saysTheSameAs(Title other) {
        return id.equals(other.id)
                && name.equals(other.name)
                && year == other.year
                && kind == other.kind
                && runtimeSeconds == other.runtimeSeconds
                && illustrative == other.illustrative
                && lists().equals(other.lists());
    }

    private List<Set<?>> lists() {
        return List.of(
                Set.copyOf(genres), Set.copyOf(themes), Set.copyOf(tones), Set.copyOf(credits), Set.copyOf(episodes));
    }

    /** The same title with other people in it. */
    public Title withCredits(List<Credit> other) {
        return new Title(id, name, year, kind, runtimeSeconds, illustrative, genres, themes, tones, other, episodes);
    }

    /** The same series with other episodes. */
    public Title withEpisodes(List<Episode> other) {
        return new Title(id, name, year, kind, runtimeSeconds, illustrative, genres, themes, tones, credits, other);
    }
}

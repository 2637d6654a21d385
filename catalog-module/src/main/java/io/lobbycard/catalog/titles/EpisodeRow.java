package io.lobbycard.catalog.titles;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One episode of the series that holds this row. */
@Embeddable
record EpisodeRow(
        String id,
        int season,
        int number,
        String name,
        @Column(name = "runtime_seconds") int runtimeSeconds) {

    static EpisodeRow of(Episode episode) {
        return new EpisodeRow(
                episode.id().value(), episode.season(), episode.number(), episode.name(), episode.runtimeSeconds());
    }

    Episode episode() {
        return new Episode(new EpisodeId(id), season, number, name, runtimeSeconds);
    }
}

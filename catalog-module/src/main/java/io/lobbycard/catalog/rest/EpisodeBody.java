package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;

/** An episode of a series in JSON. */
record EpisodeBody(String id, int season, int number, String name, int runtimeSeconds) {

    static EpisodeBody of(Episode episode) {
        return new EpisodeBody(
                episode.id().value(), episode.season(), episode.number(), episode.name(), episode.runtimeSeconds());
    }

    Episode episode() {
        return new Episode(new EpisodeId(id), season, number, name.strip(), runtimeSeconds);
    }
}

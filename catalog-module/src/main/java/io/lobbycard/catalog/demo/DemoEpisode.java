package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;

/** An episode as the data file has it, in the order in which the series is watched. */
record DemoEpisode(int season, int number, String name, int minutes) {

    /** @param position from 1, by which the viewings of the demonstration name it */
    Episode episode(int position) {
        return new Episode(new EpisodeId("e" + position), season, number, name, minutes * 60);
    }
}

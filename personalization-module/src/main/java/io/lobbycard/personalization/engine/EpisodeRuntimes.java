package io.lobbycard.personalization.engine;

import org.jspecify.annotations.Nullable;

/** How long the episodes run that are not as long as is typical of their series. */
final class EpisodeRuntimes {

    static final EpisodeRuntimes NONE = new EpisodeRuntimes(new Ids(), new int[0]);

    final Ids episodes;
    final int[] seconds;

    /** @param episodes each as {@link #key} */
    EpisodeRuntimes(Ids episodes, int[] seconds) {
        if (episodes.size() != seconds.length) {
            throw new IllegalArgumentException("Expected a running time for each of " + episodes.size()
                    + " episodes, but found " + seconds.length);
        }
        this.episodes = episodes;
        this.seconds = seconds;
    }

    /** Tells an episode from all others: no id of a title holds a line break. */
    static String key(String title, String episode) {
        return title + '\n' + episode;
    }

    /** Seconds of an episode; the typical ones if it is as long as that, not listed, or none was named. */
    int of(String title, @Nullable String episode, int typical) {
        if (episode == null || seconds.length == 0) {
            return typical;
        }
        int index = episodes.indexOf(key(title, episode));
        return index < 0 ? typical : seconds[index];
    }
}

package io.lobbycard.catalog;

/**
 * The streaming service's own name for an episode, as its viewings name it: 1 to 64 letters, digits, dots, dashes and
 * underscores. It tells the episodes of one series apart; another series may use it too.
 */
public record EpisodeId(String value) implements Comparable<EpisodeId> {

    public EpisodeId {
        Ids.check("series’ episode", value);
    }

    @Override
    public int compareTo(EpisodeId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

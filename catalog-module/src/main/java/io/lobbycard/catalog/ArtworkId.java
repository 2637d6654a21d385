package io.lobbycard.catalog;

/** The streaming service's own name for an artwork: 1 to 64 letters, digits, dots, dashes and underscores. */
public record ArtworkId(String value) implements Comparable<ArtworkId> {

    public ArtworkId {
        Ids.check("artwork", value);
    }

    @Override
    public int compareTo(ArtworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.lobbycard.catalog;

/** The streaming service's own name for a title: 1 to 64 letters, digits, dots, dashes and underscores. */
public record TitleId(String value) implements Comparable<TitleId> {

    public TitleId {
        Ids.check("title", value);
    }

    @Override
    public int compareTo(TitleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

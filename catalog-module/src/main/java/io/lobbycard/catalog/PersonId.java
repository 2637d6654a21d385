package io.lobbycard.catalog;

/** The streaming service's own name for a credited person: 1 to 64 letters, digits, dots, dashes and underscores. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        Ids.check("credited person", value);
    }

    @Override
    public int compareTo(PersonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package io.lobbycard.catalog;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The streaming service's own name for a credited person: 1 to 64 letters, digits, dots, dashes and underscores. */
public record PersonId(String value) implements Comparable<PersonId> {

    public PersonId {
        Ids.check("credited person", value);
    }

    /**
     * The id of somebody of whom nothing but a name is known, always the same for the same name: {@code Uma Thurman} becomes
     * {@code uma-thurman}, and a name that is too long or has no Latin letter gets a number of its own.
     */
    public static PersonId named(String name) {
        String slug = Slug.whole(name);
        return new PersonId(
                slug.isEmpty() || slug.length() > Slug.LONGEST
                        ? UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString()
                        : slug);
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

package io.lobbycard.catalog;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.UUID;

/** The streaming service's own name for a credited person: 1 to 64 letters, digits, dots, dashes and underscores. */
public record PersonId(String value) implements Comparable<PersonId> {

    private static final int DIGITS = 8;

    public PersonId {
        Ids.check("credited person", value);
    }

    /**
     * The id of somebody of whom nothing but a name is known, always the same for the same name: {@code Uma Thurman} becomes
     * {@code uma-thurman}. A name with letters that an id cannot hold gets a number besides, so that two such names are two
     * people: {@code s-ren-malling-} and eight digits for Søren Malling. One that is too long, or has no Latin letter at all,
     * is a number alone.
     */
    public static PersonId named(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String number = UUID.nameUUIDFromBytes(composed.getBytes(StandardCharsets.UTF_8))
                .toString();
        String slug = Slug.whole(composed);
        if (!slug.isEmpty() && Slug.loses(composed)) {
            slug += "-" + number.substring(0, DIGITS);
        }
        return new PersonId(slug.isEmpty() || slug.length() > Slug.LONGEST ? number : slug);
    }

    /**
     * A new id for somebody whose name somebody else has already: {@code chris-evans-} and eight digits by chance, or chance
     * alone where an id cannot hold the name.
     */
    public static PersonId another(String name) {
        String chance = UUID.randomUUID().toString();
        String slug = Slug.cut(Slug.whole(name), Slug.LONGEST - DIGITS - 1);
        return new PersonId(slug.isEmpty() ? chance : slug + "-" + chance.substring(0, DIGITS));
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

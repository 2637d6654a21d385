package io.lobbycard.personalization.engine;

import java.util.Locale;
import java.util.Optional;

/**
 * Something a viewing says about a member: a genre, a theme, a tone, a credited person, an era or a form.
 *
 * @param family what sort of thing it is
 * @param name the catalogue's own name or id of it, never blank
 */
public record Signal(Family family, String name) {

    /** The sorts of signal. A closed family has a small vocabulary in which not watching says something too. */
    public enum Family {
        GENRE(true),
        TONE(true),
        ERA(true),
        FORM(true),
        THEME(false),
        PERSON(false);

        private final boolean closed;

        Family(boolean closed) {
            this.closed = closed;
        }

        boolean closed() {
            return closed;
        }

        String prefix() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Signal {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A signal needs a name, but the name is blank");
        }
    }

    /** The form in which clients name a signal: {@code genre:Comedy}, {@code person:nm0000245}. */
    public String id() {
        return family.prefix() + ':' + name;
    }

    /** Reads what {@link #id()} wrote; empty if it is not a signal. */
    public static Optional<Signal> parse(String id) {
        for (Family family : Family.values()) {
            String prefix = family.prefix() + ':';
            if (id.startsWith(prefix) && !id.substring(prefix.length()).isBlank()) {
                return Optional.of(new Signal(family, id.substring(prefix.length())));
            }
        }
        return Optional.empty();
    }
}

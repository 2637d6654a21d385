package io.lobbycard.personalization.controls;

/**
 * One thing said.
 *
 * @param item what it is about: a viewing, signal, theme, title or artwork; empty where the subject says it all
 * @param stated {@code true} or {@code false}; for a pin the artwork, for a preference its
 *     handle, or empty to take it away
 */
record Saying(Subject subject, String item, String stated) {

    static Saying of(Subject subject, String item, boolean stated) {
        return new Saying(subject, item, Boolean.toString(stated));
    }

    boolean yes() {
        return Boolean.parseBoolean(stated);
    }
}

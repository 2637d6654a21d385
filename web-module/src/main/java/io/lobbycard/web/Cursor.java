package io.lobbycard.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the next part of a list begins: the sort keys of the last element that was sent, opaque to the client.
 *
 * @param keys the sort keys in the order of the sort, such as name and id; they hold no character below U+0020
 */
public record Cursor(List<String> keys) {

    private static final String SEPARATOR = "\u001F";
    private static final Pattern BETWEEN_KEYS = Pattern.compile(SEPARATOR);

    public Cursor {
        keys = List.copyOf(keys);
        if (keys.isEmpty() || keys.stream().anyMatch(key -> key.contains(SEPARATOR))) {
            throw new IllegalArgumentException("A cursor needs keys without separator characters, not " + keys + ".");
        }
    }

    public static Cursor after(String... keys) {
        return new Cursor(List.of(keys));
    }

    /**
     * Reads what {@link #encoded()} wrote.
     *
     * @param size how many keys the list's sort has
     * @throws ProblemException 400 if it is not such a cursor
     */
    public static Cursor decode(String encoded, int size) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(BETWEEN_KEYS.split(text, -1)));
            if (cursor.keys.size() == size && cursor.encoded().equals(encoded)) {
                return cursor;
            }
        } catch (IllegalArgumentException malformed) {
            // answered below like every other cursor that we did not write
        }
        throw ProblemException.badRequest("The cursor is not one that this list has given out.");
    }

    /** The form that travels: base64url without padding. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }
}

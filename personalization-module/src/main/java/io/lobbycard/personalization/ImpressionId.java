package io.lobbycard.personalization;

import java.util.regex.Pattern;

/** The client's own name for an impression: 1 to 64 letters, digits, dots, dashes and underscores. */
public record ImpressionId(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public ImpressionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("The id of an impression has 1 to 64 letters, digits, dots, dashes and"
                    + " underscores and starts with a letter or digit.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}

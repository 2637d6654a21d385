package io.lobbycard.catalog;

/** What an id may look like. Written out, because a page of thousands of titles checks each of them. */
final class Ids {

    private static final int LONGEST = 64;

    private Ids() {}

    static void check(String what, String value) {
        if (!isId(value)) {
            throw new IllegalArgumentException("The id of a " + what
                    + " has 1 to 64 letters, digits, dots, dashes and underscores and starts with a letter or digit.");
        }
    }

    private static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST || !isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    }
}

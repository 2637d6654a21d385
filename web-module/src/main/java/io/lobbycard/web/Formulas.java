package io.lobbycard.web;

/**
 * Texts that a spreadsheet would run as a formula when somebody opens an exported file (CWE-1236). Such a text goes out
 * with a single quote before it and comes in without it.
 */
public final class Formulas {

    private static final String FIRST = "=+-@\t\r\n";

    private Formulas() {}

    public static String neutralised(String text) {
        return !text.isEmpty() && beginsOne(text.charAt(0)) ? "'" + text : text;
    }

    public static boolean beginsOne(char first) {
        return FIRST.indexOf(first) >= 0;
    }
}

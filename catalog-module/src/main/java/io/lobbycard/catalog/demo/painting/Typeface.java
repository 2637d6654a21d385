package io.lobbycard.catalog.demo.painting;

import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;

/**
 * How the letters of a tone are cut.
 *
 * @param widen how wide letters are, 1 as drawn
 * @param weight of the line, in hundredths of the letters' height
 * @param tracking between letters, in hundredths of their height
 * @param slant sideways for each unit upwards
 * @param round whether lines end and join in curves
 */
record Typeface(double widen, double weight, double tracking, double slant, boolean round) {

    private static final Map<String, Typeface> BY_TONE = Resources.read("typefaces.json", new TypeReference<>() {});

    /** For the names of people, in every picture alike. */
    static final Typeface CREDITS = new Typeface(0.94, 12, 34, 0, false);

    static Typeface of(String tone) {
        return Objects.requireNonNull(BY_TONE.get(tone), () -> "There is no typeface for the tone " + tone + ".");
    }

    Alphabet.Line set(String words) {
        return Alphabet.set(words, widen, tracking);
    }
}

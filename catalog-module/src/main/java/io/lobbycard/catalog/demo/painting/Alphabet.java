package io.lobbycard.catalog.demo.painting;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** Capitals drawn as single lines, 100 units high, so that lettering of any width and weight needs no font. */
final class Alphabet {

    private record Drawing(double width, String path) {}

    private record Glyph(double width, Path2D path) {}

    private static final Map<String, Glyph> GLYPHS =
            Resources.read("letters.json", new TypeReference<Map<String, Drawing>>() {}).entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            entry -> new Glyph(
                                    entry.getValue().width(),
                                    Outline.of(entry.getValue().path()))));
    private static final double SPACE = 34;

    /**
     * A line of words.
     *
     * @param width of the whole line, in units
     */
    record Line(Path2D path, double width) {}

    private Alphabet() {}

    /**
     * Sets a line at 0,0.
     *
     * @param widen how wide letters are, 1 as drawn
     * @param tracking units between two letters
     */
    static Line set(String words, double widen, double tracking) {
        Path2D.Double line = new Path2D.Double();
        String letters = Normalizer.normalize(words, Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
        double x = 0;
        double before = 0;
        for (int i = 0; i < letters.length(); i++) {
            Glyph glyph = GLYPHS.get(letters.substring(i, i + 1));
            boolean accent = Character.getType(letters.charAt(i)) == Character.NON_SPACING_MARK;
            if (accent && glyph != null) {
                line.append(glyph.path().createTransformedShape(at(x - tracking - before / 2, 1)), false);
            } else if (glyph == null) {
                x += SPACE * widen;
            } else {
                line.append(glyph.path().createTransformedShape(at(x, widen)), false);
                before = glyph.width() * widen;
                x += before + tracking;
            }
        }
        return new Line(line, Math.max(1, x - tracking));
    }

    private static AffineTransform at(double x, double widen) {
        return new AffineTransform(widen, 0, 0, 1, x, 0);
    }
}

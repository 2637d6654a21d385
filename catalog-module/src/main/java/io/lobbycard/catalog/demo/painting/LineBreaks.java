package io.lobbycard.catalog.demo.painting;

import java.util.ArrayList;
import java.util.List;

/**
 * A title broken into lines.
 *
 * @param height of the letters, in pixels
 */
record LineBreaks(List<String> lines, double height) {

    private static final int MOST_LINES = 4;

    /** How much lines of like width count against large letters: a line half as wide as another costs a tenth. */
    private static final double EVENNESS = 0.15;

    /** The breaks that allow large letters in even lines; all of them are tried, for titles have few words. */
    static LineBreaks best(String title, Typeface typeface, double width, double room, double leading, double largest) {
        String[] words = title.split(" ", -1);
        int gaps = Math.min(words.length - 1, 12);
        LineBreaks best = new LineBreaks(List.of(title), 0);
        double bestLook = 0;
        for (int breaks = 0; breaks < 1 << gaps; breaks++) {
            if (Integer.bitCount(breaks) >= MOST_LINES) {
                continue;
            }
            List<String> lines = broken(words, breaks);
            double[] widths = lines.stream()
                    .mapToDouble(line -> typeface.set(line).width())
                    .sorted()
                    .toArray();
            double widest = widths[widths.length - 1];
            double height = Math.min(
                    Math.min(largest, width / (widest + typeface.weight()) * 100),
                    room / (1 + (lines.size() - 1) * leading));
            double look = height * Math.pow(widths[0] / widest, EVENNESS);
            if (look > bestLook) {
                bestLook = look;
                best = new LineBreaks(lines, height);
            }
        }
        return best;
    }

    private static List<String> broken(String[] words, int breaks) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            if ((breaks >> (i - 1) & 1) == 1) {
                lines.add(line.toString());
                line.setLength(0);
            } else {
                line.append(' ');
            }
            line.append(words[i]);
        }
        lines.add(line.toString());
        return lines;
    }
}

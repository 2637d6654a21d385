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

    /** The breaks that allow the largest letters; all of them are tried, for titles have few words. */
    static LineBreaks best(String title, Typeface typeface, double width, double room, double leading, double largest) {
        String[] words = title.split(" ", -1);
        int gaps = Math.min(words.length - 1, 12);
        LineBreaks best = new LineBreaks(List.of(title), 0);
        for (int breaks = 0; breaks < 1 << gaps; breaks++) {
            if (Integer.bitCount(breaks) >= MOST_LINES) {
                continue;
            }
            List<String> lines = broken(words, breaks);
            double widest = lines.stream()
                    .mapToDouble(line -> typeface.set(line).width())
                    .max()
                    .orElseThrow();
            double height = Math.min(
                    Math.min(largest, width / (widest + typeface.weight()) * 100),
                    room / (1 + (lines.size() - 1) * leading));
            if (height > best.height() * 1.02) {
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

package io.lobbycard.transparency.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import java.io.StringWriter;
import java.util.List;

/** Released figures as CSV (RFC 4180), one line for each. */
final class ReleaseCsv {

    private ReleaseCsv() {}

    static String of(List<Release> releases) {
        StringWriter text = new StringWriter();
        CsvWriter lines = CsvWriter.builder().build(text);
        lines.writeRecord("release", "question", "about", "measure", "value", "low", "high", "decided_at", "text");
        for (Release release : releases) {
            for (Figure figure : release.figures()) {
                lines.writeRecord(
                        release.id(),
                        release.question(),
                        figure.about(),
                        figure.measure(),
                        number(figure.value()),
                        number(figure.low()),
                        number(figure.high()),
                        String.valueOf(release.decidedAt()),
                        release.text());
            }
        }
        return text.toString();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

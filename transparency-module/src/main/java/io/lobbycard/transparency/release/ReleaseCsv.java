package io.lobbycard.transparency.release;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import io.lobbycard.transparency.Releases;
import io.lobbycard.web.Formulas;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * Released figures as CSV (RFC 4180), one line for each, read and written in parts; no text runs as a formula in a
 * spreadsheet.
 */
final class ReleaseCsv implements AutoCloseable {

    private static final int PART = 200;

    private final CsvWriter lines;

    ReleaseCsv(Writer writer) {
        lines = CsvWriter.builder().build(writer);
        lines.writeRecord(
                "release", "question", "about", "name", "measure", "value", "low", "high", "decided_at", "text");
    }

    /** Adds all that are public, the newest first. */
    void addAll(Releases releases) {
        String below = null;
        List<Release> part;
        do {
            part = releases.list(State.RELEASED, below, PART);
            part.forEach(this::add);
            below = part.isEmpty() ? below : part.getLast().id();
        } while (part.size() == PART);
    }

    void add(Release release) {
        for (Figure figure : release.figures()) {
            lines.writeRecord(
                    release.id(),
                    release.question(),
                    figure.about(),
                    Formulas.neutralised(figure.name()),
                    figure.measure(),
                    number(figure.value()),
                    number(figure.low()),
                    number(figure.high()),
                    String.valueOf(release.decidedAt()),
                    Formulas.neutralised(release.text()));
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}

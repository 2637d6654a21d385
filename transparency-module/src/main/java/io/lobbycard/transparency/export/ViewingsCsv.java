package io.lobbycard.transparency.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.web.Formulas;
import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** A history as CSV (RFC 4180), one viewing in a line, times in UTC; no text runs as a formula in a spreadsheet. */
final class ViewingsCsv implements AutoCloseable {

    private final CsvWriter csv;

    ViewingsCsv(Writer writer) {
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord(
                "viewing", "title", "name", "episode", "startedAt", "watchedSeconds", "receivedAt", "ledBy", "leftOut");
    }

    void add(Viewing viewing, @Nullable String name) {
        String episode = viewing.episode();
        csv.writeRecord(
                Formulas.neutralised(viewing.id().value()),
                viewing.title().value(),
                Formulas.neutralised(name == null ? viewing.title().value() : name),
                Formulas.neutralised(episode == null ? "" : episode),
                viewing.startedAt().toString(),
                Integer.toString(viewing.watchedSeconds()),
                viewing.receivedAt().toString(),
                viewing.ledBy() == null ? "" : viewing.ledBy().value(),
                Boolean.toString(viewing.leftOut()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

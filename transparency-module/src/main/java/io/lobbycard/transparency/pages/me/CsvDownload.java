package io.lobbycard.transparency.pages.me;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;

/** A history as CSV (RFC 4180), one viewing in a line, times in UTC. */
final class CsvDownload implements AutoCloseable {

    private final CsvWriter csv;

    CsvDownload(Writer writer) {
        csv = CsvWriter.builder().build(writer);
        csv.writeRecord("viewing", "title", "name", "episode", "startedAt", "watchedSeconds", "leftOut");
    }

    void add(NamedViewing named) {
        String episode = named.viewing().episode();
        csv.writeRecord(
                named.viewing().id().value(),
                named.viewing().title().value(),
                named.name(),
                episode == null ? "" : episode,
                named.viewing().startedAt().toString(),
                Integer.toString(named.viewing().watchedSeconds()),
                Boolean.toString(named.viewing().leftOut()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}

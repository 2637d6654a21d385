package io.lobbycard.catalog.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.web.Formulas;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file (RFC 4180) in UTF-8, with or without a byte-order mark, separated by commas, semicolons or tabs, whichever
 * its header has first. Rows are read one by one, so that memory stays flat.
 */
final class CsvFile implements Closeable {

    /** More than any column takes, and little enough to be read without harm. */
    private static final int LONGEST_CELL = 10_000;

    private static final int LONGEST_HEADER = 4_096;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What exports write before a text that a spreadsheet would take for a formula. */
    private static final char QUOTE_BEFORE_FORMULA = '\'';

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final List<String> header;

    /** @throws UnfitFile if it has no header, is not UTF-8 or breaks the rules of CSV there */
    CsvFile(InputStream bytes) {
        BufferedReader text = new BufferedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader = CsvReader.builder()
                .fieldSeparator(reading(() -> separator(text)))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
        records = reader.iterator();
        if (!hasNext()) {
            throw new UnfitFile("The file is empty. Its first line names the columns.");
        }
        header = reading(records::next).getFields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT).replace(' ', '_'))
                .toList();
    }

    /** The names of the columns, in lower case. */
    List<String> header() {
        return header;
    }

    boolean hasNext() {
        return reading(records::hasNext);
    }

    /** Goes past so many rows, each of which is looked at. */
    void skip(int rows, Consumer<Row> looking) {
        for (int row = 0; row < rows && hasNext(); row++) {
            looking.accept(next());
        }
    }

    /**
     * Goes past so many rows unseen.
     *
     * @return how many there were, if the file has less
     */
    int skip(int rows) {
        int passed = 0;
        while (passed < rows && hasNext()) {
            reading(records::next);
            passed++;
        }
        return passed;
    }

    /** How many rows are left; reads to the end. */
    int count() {
        return skip(Integer.MAX_VALUE);
    }

    /** The next row, or why it cannot be read as one. */
    Row next() {
        CsvRecord record = reading(records::next);
        try {
            return new Row(row(record), null);
        } catch (UnfitRow unfit) {
            return new Row(new ImportRow(record.getStartingLineNumber(), Map.of()), unfit);
        }
    }

    /** A row and, if its form is wrong, why. */
    record Row(ImportRow row, @Nullable UnfitRow unfit) {}

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private ImportRow row(CsvRecord record) {
        if (record.getFieldCount() != header.size()) {
            throw new UnfitRow(
                    "",
                    "This row has " + record.getFieldCount() + " columns, and the header names " + header.size() + ".");
        }
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String cell = record.getField(column);
            if (cell.length() > LONGEST_CELL) {
                throw new UnfitRow(
                        header.get(column),
                        "At most " + LONGEST_CELL + " characters are read here, found " + cell.length() + ".");
            }
            cells.put(header.get(column), plain(cell));
        }
        return new ImportRow(record.getStartingLineNumber(), cells);
    }

    private static String plain(String cell) {
        boolean quoted =
                cell.length() > 1 && cell.charAt(0) == QUOTE_BEFORE_FORMULA && Formulas.beginsOne(cell.charAt(1));
        return quoted ? cell.substring(1) : cell;
    }

    private static char separator(BufferedReader text) {
        try {
            text.mark(LONGEST_HEADER);
            if (text.read() != BYTE_ORDER_MARK) {
                text.reset();
            }
            text.mark(LONGEST_HEADER);
            char found = ',';
            for (int read = 1; read < LONGEST_HEADER; read++) {
                int next = text.read();
                if (next == ',' || next == ';' || next == '\t') {
                    found = (char) next;
                    break;
                }
                if (next < 0 || next == '\n') {
                    break;
                }
            }
            text.reset();
            return found;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                throw new UnfitFile("The file is not in UTF-8. Please save it as “CSV UTF-8” and send it again.");
            }
            throw failed;
        } catch (CsvParseException broken) {
            throw new UnfitFile("The file is not CSV from some place on. The reader says: " + broken.getMessage()
                    + ". A quote within a quoted text is written twice.");
        } catch (NoSuchElementException end) {
            throw new UnfitFile("The file ends in the middle of a row.");
        }
    }
}

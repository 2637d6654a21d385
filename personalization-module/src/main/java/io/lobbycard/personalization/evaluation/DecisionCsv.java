package io.lobbycard.personalization.evaluation;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Reads logged bandit feedback from CSV (RFC 4180, a header first, UTF-8 with or without a byte-order mark, columns in
 * any order). The candidates of a stratum are the actions that the file shows for it.
 *
 * <table>
 * <caption>Columns of the standard form</caption>
 * <tr><td>{@code stratum}<td>what was decided about: a title, or a position
 * <tr><td>{@code action}<td>what was chosen there: an artwork
 * <tr><td>{@code propensity}<td>probability of that choice, above 0 and at most 1
 * <tr><td>{@code reward}<td>a finite number; 1 for a quality play, 0 for none
 * <tr><td>{@code member}<td>optional; whose decision it was, empty if unknown
 * <tr><td>{@code context_...}<td>optional, any number of columns; a finite number each
 * </table>
 */
public final class DecisionCsv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final LogColumns columns;
    private final Map<String, Integer> header;
    private final int[] contextFields;

    private DecisionCsv(LogColumns columns, Map<String, Integer> header, int[] contextFields) {
        this.columns = columns;
        this.header = header;
        this.contextFields = contextFields;
    }

    /**
     * Reads to the end and closes the reader.
     *
     * @throws MalformedLogException with the line, if the file is not of this form
     * @throws IOException if the reader fails
     */
    public static DecisionLog read(Reader from, LogColumns columns) throws IOException {
        DecisionLog.Builder log = DecisionLog.builder();
        long line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(from)) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!records.hasNext()) {
                throw new MalformedLogException(1, "The file is empty, but a header was expected.");
            }
            DecisionCsv csv = withHeader(records.next(), columns);
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = row.getStartingLineNumber();
                csv.add(row, log);
            }
            return log.build();
        } catch (UncheckedIOException failure) {
            throw failure.getCause();
        } catch (CsvParseException unreadable) {
            throw new MalformedLogException(line + 1, "The record cannot be parsed: " + unreadable.getMessage() + ".");
        } catch (IllegalArgumentException malformed) {
            throw new MalformedLogException(line, String.valueOf(malformed.getMessage()));
        }
    }

    private static DecisionCsv withHeader(CsvRecord first, LogColumns columns) {
        List<String> names = first.getFields();
        Map<String, Integer> positions = new HashMap<>();
        for (int field = 0; field < names.size(); field++) {
            String name = field == 0 && names.getFirst().startsWith(BYTE_ORDER_MARK)
                    ? names.getFirst().substring(1)
                    : names.get(field);
            if (positions.put(name, field) != null) {
                throw new MalformedLogException(1, "The column " + name + " is there twice.");
            }
        }
        List<String> required = List.of(columns.stratum(), columns.action(), columns.propensity(), columns.reward());
        for (String name : required) {
            if (!positions.containsKey(name)) {
                throw new MalformedLogException(
                        1, "The column " + name + " is missing; the header is " + String.join(",", names) + ".");
            }
        }
        int[] context = positions.entrySet().stream()
                .filter(column -> column.getKey().startsWith(columns.contextPrefix()))
                .mapToInt(Map.Entry::getValue)
                .sorted()
                .toArray();
        for (String name : positions.keySet()) {
            boolean known = required.contains(name)
                    || name.equals(columns.member())
                    || name.startsWith(columns.contextPrefix())
                    || columns.ignored().contains(name);
            if (!known) {
                throw new MalformedLogException(1, "The column " + name + " is not known.");
            }
        }
        return new DecisionCsv(columns, positions, context);
    }

    private void add(CsvRecord row, DecisionLog.Builder log) {
        if (row.getFieldCount() != header.size()) {
            throw new IllegalArgumentException(
                    "There are " + row.getFieldCount() + " fields, but the header has " + header.size() + " columns.");
        }
        double[] context = new double[contextFields.length];
        for (int feature = 0; feature < context.length; feature++) {
            context[feature] = number("context", row.getField(contextFields[feature]));
        }
        Integer memberField = header.get(columns.member());
        String member = memberField == null ? "" : row.getField(memberField);
        log.add(
                new LoggedDecision(
                        text(columns.stratum(), row),
                        text(columns.action(), row),
                        number(columns.propensity(), text(columns.propensity(), row)),
                        number(columns.reward(), text(columns.reward(), row)),
                        member.isEmpty() ? null : member),
                context);
    }

    private String text(String column, CsvRecord row) {
        Integer field = header.get(column);
        String text = field == null ? "" : row.getField(field);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The field " + column + " is empty.");
        }
        return text;
    }

    private static double number(String column, String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "The field " + column + " should be a number, but it is '" + text + "'.", noNumber);
        }
    }
}

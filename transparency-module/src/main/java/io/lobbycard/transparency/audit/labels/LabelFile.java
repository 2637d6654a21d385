package io.lobbycard.transparency.audit.labels;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.web.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels as they are imported: CSV (RFC 4180) with the header {@code person,group,source}.
 *
 * @param labels the lines that can be read
 * @param wrong what is wrong with the others, by line; nothing is imported unless this is empty
 */
record LabelFile(List<Label> labels, List<Violation> wrong) {

    private static final List<String> HEADER = List.of("person", "group", "source");
    private static final Pattern GROUP = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int SHORTEST_SOURCE = 10;
    private static final int LONGEST_SOURCE = 500;

    LabelFile {
        labels = List.copyOf(labels);
        wrong = List.copyOf(wrong);
    }

    static LabelFile read(String csv) {
        List<Label> labels = new ArrayList<>();
        List<Violation> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CsvReader<CsvRecord> lines = CsvReader.builder().ofCsvRecord(csv)) {
            int number = 0;
            for (CsvRecord line : lines) {
                String complaint = number == 0 ? header(line.getFields()) : complaint(line.getFields(), seen);
                if (complaint != null) {
                    wrong.add(new Violation("/" + number, complaint));
                } else if (number > 0) {
                    labels.add(new Label(
                            new PersonId(line.getField(0)),
                            line.getField(1),
                            line.getField(2).strip()));
                }
                number++;
            }
            if (number < 2) {
                wrong.add(new Violation("/1", "There is no label in the file."));
            }
        } catch (CsvParseException | IOException unreadable) {
            wrong.add(new Violation("", "The file is not CSV with the columns person, group and source."));
        }
        return new LabelFile(labels, wrong);
    }

    private static @Nullable String header(List<String> fields) {
        return fields.equals(HEADER)
                ? null
                : "The first line is person,group,source, not " + String.join(",", fields)
                        + ". Only credited persons can have a label; members cannot.";
    }

    private static @Nullable String complaint(List<String> fields, Set<String> seen) {
        if (fields.size() != HEADER.size()) {
            return "A line has a person, a group and a source, not " + fields.size() + " fields.";
        }
        if (!isPerson(fields.get(0))) {
            return "'" + fields.get(0) + "' is no id of a credited person.";
        }
        if (!seen.add(fields.get(0))) {
            return "The person '" + fields.get(0) + "' has a line already.";
        }
        if (!GROUP.matcher(fields.get(1)).matches()) {
            return "A group is named in lower-case letters, digits and dashes, not '" + fields.get(1) + "'.";
        }
        int source = fields.get(2).strip().length();
        return source >= SHORTEST_SOURCE && source <= LONGEST_SOURCE
                ? null
                : "Say where it is written that this person belongs to the group, in " + SHORTEST_SOURCE + " to "
                        + LONGEST_SOURCE + " characters; a label without a source is not taken.";
    }

    private static boolean isPerson(String id) {
        try {
            return !new PersonId(id).value().isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}

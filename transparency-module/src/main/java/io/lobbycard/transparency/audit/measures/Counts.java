package io.lobbycard.transparency.audit.measures;

import io.lobbycard.transparency.AuditTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many members or pairs had which count, by what was counted; the released table of twin and leakage audits. */
public final class Counts {

    private static final List<String> COLUMNS = List.of("measure", "condition", "group", "most", "count", "units");

    /**
     * What was counted.
     *
     * @param group empty if it is about none
     * @param most the highest possible count
     */
    public record Subject(String measure, String condition, String group, int most) {}

    private final Map<Subject, long[]> units = new LinkedHashMap<>();

    /** One more member or pair with that count. */
    public void add(Subject subject, int count) {
        units.computeIfAbsent(subject, key -> new long[key.most() + 1])[count]++;
    }

    Map<Subject, long[]> all() {
        return units;
    }

    long[] of(Subject subject) {
        return units.getOrDefault(subject, new long[subject.most() + 1]);
    }

    /** One line for each count that somebody had. */
    public AuditTable table() {
        List<List<String>> rows = new ArrayList<>();
        units.forEach((subject, counts) -> {
            for (int count = 0; count < counts.length; count++) {
                if (counts[count] > 0) {
                    rows.add(List.of(
                            subject.measure(),
                            subject.condition(),
                            subject.group(),
                            Integer.toString(subject.most()),
                            Integer.toString(count),
                            Long.toString(counts[count])));
                }
            }
        });
        return new AuditTable(COLUMNS, rows);
    }

    /**
     * Reads what {@link #table} wrote.
     *
     * @throws IllegalArgumentException if the table is another one
     */
    public static Counts of(AuditTable table) {
        if (!table.columns().equals(COLUMNS)) {
            throw new IllegalArgumentException(
                    "Expected a table with the columns " + COLUMNS + ", found " + table.columns() + ".");
        }
        Counts counts = new Counts();
        for (List<String> row : table.rows()) {
            Subject subject = new Subject(row.get(0), row.get(1), row.get(2), Integer.parseInt(row.get(3)));
            counts.units.computeIfAbsent(subject, key -> new long[key.most() + 1])[Integer.parseInt(row.get(4))] +=
                    Long.parseLong(row.get(5));
        }
        return counts;
    }
}

package io.lobbycard.transparency.audit.measures;

import io.lobbycard.transparency.AuditTable;
import java.util.List;

/** The released table of exposure audits; cells of few members are not in it. */
public final class ExposureCells {

    private static final List<String> COLUMNS =
            List.of("group", "quarter", "title", "members", "featured", "by-lot", "presence");

    private ExposureCells() {}

    public static AuditTable table(List<ExposureCell> cells) {
        return new AuditTable(
                COLUMNS,
                Exposure.withoutSmall(cells).stream()
                        .map(cell -> List.of(
                                cell.group(),
                                Integer.toString(cell.quarter()),
                                cell.title(),
                                Long.toString(cell.members()),
                                Long.toString(cell.featured()),
                                Double.toString(cell.byLot()),
                                Double.toString(cell.presence())))
                        .toList());
    }

    static List<ExposureCell> of(AuditTable table) {
        if (!table.columns().equals(COLUMNS)) {
            throw new IllegalArgumentException(
                    "Expected a table with the columns " + COLUMNS + ", found " + table.columns() + ".");
        }
        return table.rows().stream()
                .map(row -> new ExposureCell(
                        row.get(0),
                        Integer.parseInt(row.get(1)),
                        row.get(2),
                        Long.parseLong(row.get(3)),
                        Long.parseLong(row.get(4)),
                        Double.parseDouble(row.get(5)),
                        Double.parseDouble(row.get(6))))
                .toList();
    }
}

package io.lobbycard.transparency;

import java.util.List;

/** Counts from which anybody can work out an audit's figures again; no line is about one member. */
public record AuditTable(List<String> columns, List<List<String>> rows) {

    public AuditTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}

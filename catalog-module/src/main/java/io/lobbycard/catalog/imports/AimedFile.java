package io.lobbycard.catalog.imports;

import java.util.List;

/** A file with columns that name groups of members. It is not taken, and whoever sent it leaves a trace. */
final class AimedFile extends UnfitFile {

    private static final long serialVersionUID = 1L;

    private final List<String> columns;

    AimedFile(List<String> columns) {
        super("The column “" + columns.getFirst()
                + "” names a group of members. Artwork cannot be aimed at groups or kept"
                + " from them, so this file is not taken, and the attempt is written down.");
        this.columns = List.copyOf(columns);
    }

    List<String> columns() {
        return columns;
    }
}

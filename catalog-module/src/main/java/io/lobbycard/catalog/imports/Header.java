package io.lobbycard.catalog.imports;

import io.lobbycard.catalog.GroupWords;
import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportKind.Column;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds the header of a file against the columns of its kind. */
final class Header {

    private Header() {}

    /**
     * @throws AimedFile if a column names a group of members
     * @throws UnfitFile with what else is wrong about it
     */
    static void check(List<String> header, ImportKind kind) {
        List<String> groups = header.stream().filter(GroupWords::names).toList();
        if (!groups.isEmpty()) {
            throw new AimedFile(groups);
        }
        Set<String> seen = new HashSet<>();
        for (String column : header) {
            if (kind.columns().stream().noneMatch(known -> known.name().equals(column))) {
                throw new UnfitFile(
                        "There is no column “" + column + "” in a file of " + kind.name() + ". " + columns(kind));
            }
            if (!seen.add(column)) {
                throw new UnfitFile("The column “" + column + "” is there twice.");
            }
        }
        for (Column column : kind.columns()) {
            if (column.required() && !seen.contains(column.name())) {
                throw new UnfitFile("The column “" + column.name() + "” is missing. " + columns(kind));
            }
        }
    }

    private static String columns(ImportKind kind) {
        return kind.columns().stream()
                .map(column -> column.required() ? column.name() + " (needed)" : column.name())
                .collect(Collectors.joining(", ", "The columns are: ", "."));
    }
}

package io.lobbycard.catalog;

import java.util.List;
import java.util.Set;

/** A kind of file that can be imported. Every bean that implements this is one; higher modules bring their own. */
public interface ImportKind {

    /** As it stands in addresses, such as {@code titles}. */
    String name();

    /** In the order of the documentation. */
    List<Column> columns();

    /** Who may import it. */
    Set<String> roles();

    /**
     * The columns that say what a row speaks of, where a file may do so only once; empty if any row may come again. Where
     * several are together, their order makes no difference.
     */
    default List<Set<String>> key() {
        return List.of();
    }

    /** Whether it changes titles or their artworks, so that choices follow. */
    default boolean changesTitles() {
        return true;
    }

    /**
     * Stores the rows that can be stored, in the caller's transaction or in one of its own. Doing so again changes
     * nothing more.
     *
     * @param actor in whose name
     */
    Stored store(List<ImportRow> rows, String actor);

    /**
     * A column of the file.
     *
     * @param required true if a file without it is not taken
     * @param meaning what belongs there, a complete sentence
     */
    record Column(String name, boolean required, String meaning) {}

    /**
     * What became of some rows.
     *
     * @param faults one for each row that was not taken
     * @param changed the titles that are not what they were
     */
    record Stored(List<ImportFault> faults, Set<TitleId> changed) {

        public Stored {
            faults = List.copyOf(faults);
            changed = Set.copyOf(changed);
        }
    }
}

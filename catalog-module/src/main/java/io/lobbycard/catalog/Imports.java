package io.lobbycard.catalog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Takes in files as jobs in the background. A job goes on where it was after a crash, on any node, and can be cancelled.
 * What is stored by a cancelled one stays, unless the file was to be taken as a whole.
 */
public interface Imports {

    /** What can be imported, by name. */
    List<ImportKind> kinds();

    /**
     * Begins an import after a look at the file's header and form.
     *
     * @param whole true if one bad row is to keep everything out, false to keep the good rows
     * @param csv in UTF-8, separated by commas, semicolons or tabs, with a header
     * @throws io.lobbycard.web.ProblemException 422 if there is no such kind, or the file has other columns, is no CSV
     *     or holds no row
     */
    ImportJob start(String kind, String fileName, byte[] csv, boolean whole, String actor);

    /**
     * Whose jobs somebody may see and cancel: of the kinds that they may import themselves, and of all for operators, who
     * run the jobs.
     *
     * @param hasRole whether they have a role of {@link io.lobbycard.web.Roles}
     * @return names of kinds
     */
    Set<String> kindsWatchedBy(Predicate<String> hasRole);

    Optional<ImportJob> job(ImportId id);

    /** The newest ones of these kinds, the newest first. */
    List<ImportJob> newest(Set<String> kinds, int limit);

    /**
     * Rows that were not taken, by line; of a job with very many of them only the first 10,000 are kept.
     *
     * @param behind the line after which to begin, or null for the first
     */
    List<ImportFault> faults(ImportId id, @Nullable Long behind, int limit);

    /**
     * Ends a job as soon as the rows at hand are stored; one that has ended stays as it is.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such job
     */
    ImportJob cancel(ImportId id, String actor);
}

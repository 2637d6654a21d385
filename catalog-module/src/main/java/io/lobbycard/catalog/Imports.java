package io.lobbycard.catalog;

import java.util.List;

/** Takes in files, each as a job (see {@link Jobs}). */
public interface Imports {

    /** How many bytes a file may have. */
    int LARGEST_FILE = 32 << 20;

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
    Job start(String kind, String fileName, byte[] csv, boolean whole, String actor);
}

package io.lobbycard.catalog;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Gives the catalogue out as files that can be imported again. There is none with viewings. */
public interface Exports {

    /** What can be given out, as the kinds of imports are called. */
    List<String> kinds();

    /**
     * Writes CSV (RFC 4180, UTF-8) with the columns of the import of that kind. A text that a spreadsheet would run as a
     * formula has a single quote before it; the import takes it away again.
     *
     * @throws io.lobbycard.web.ProblemException 404 if there is no such kind
     */
    void write(String kind, OutputStream to) throws IOException;
}

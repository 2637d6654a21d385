package io.lobbycard.transparency.keys;

import java.util.Optional;

/** Which folder of keys belongs to this database. */
public interface KeyFolderMarks {

    /** The folder's mark; empty until one was used for the first time. */
    Optional<String> known();

    /** Keeps a mark unless there is one; returns the one that is kept. */
    String keep(String mark);
}

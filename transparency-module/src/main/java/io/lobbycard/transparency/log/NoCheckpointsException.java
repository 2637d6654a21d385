package io.lobbycard.transparency.log;

import java.io.IOException;

/** There is nothing outside the database that a log with entries could be compared with. */
final class NoCheckpointsException extends IOException {

    private static final long serialVersionUID = 1L;

    NoCheckpointsException(String log, long size) {
        super(
                ("The log of %s could not be compared: none of its checkpoints is there. Entries in the database: %d. If the"
                                + " checkpoints are not coming back, a person can let it begin anew with %s.anew, as docs/deploying.md says.")
                        .formatted(log, size, log));
    }
}

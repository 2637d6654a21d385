package io.lobbycard.transparency.log;

/** A log that can only grow has become shorter. */
final class ShortenedLogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    ShortenedLogException(String log, long seen, long left) {
        super("Of the log %s, %d entries have been seen, and %d are left.".formatted(log, seen, left));
    }
}

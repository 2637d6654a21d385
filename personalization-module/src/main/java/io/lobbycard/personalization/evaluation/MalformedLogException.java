package io.lobbycard.personalization.evaluation;

/** A log that cannot be read; the message is a sentence that names the line. */
public final class MalformedLogException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final long line;

    MalformedLogException(long line, String sentence) {
        super("Line " + line + ": " + sentence);
        this.line = line;
    }

    /** Counted from 1, the header being the first. */
    public long line() {
        return line;
    }
}

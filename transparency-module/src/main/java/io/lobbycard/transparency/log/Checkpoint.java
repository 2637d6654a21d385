package io.lobbycard.transparency.log;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What a log held at a time: a note in the text form of C2SP tlog-checkpoint, with the time as its extension line.
 *
 * @param log the log's name
 * @param size how many entries it had
 * @param root of the Merkle tree over them
 */
public record Checkpoint(String log, long size, Hash root, Instant at) {

    private static final int LINES = 4;

    public Checkpoint {
        if (log.isBlank() || log.contains("\n") || size < 0) {
            throw new IllegalArgumentException(
                    "A checkpoint has a log's name in one line and a size that is not negative.");
        }
    }

    /** The text that is signed, ending with a new line. */
    String text() {
        return log + "\n" + size + "\n" + root + "\n" + at + "\n";
    }

    /** Reads what {@link #text()} writes, and nothing else. */
    static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        try {
            if (lines.size() == LINES) {
                Checkpoint read = new Checkpoint(
                        lines.get(0),
                        Long.parseLong(lines.get(1)),
                        Hash.parse(lines.get(2)),
                        Instant.parse(lines.get(3)));
                if (read.text().equals(text)) {
                    return read;
                }
            }
        } catch (DateTimeParseException | IllegalArgumentException malformed) {
            throw new IllegalArgumentException("This is not a checkpoint.", malformed);
        }
        throw new IllegalArgumentException("This is not a checkpoint.");
    }
}

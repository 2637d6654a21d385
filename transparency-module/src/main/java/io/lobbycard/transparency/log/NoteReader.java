package io.lobbycard.transparency.log;

import io.lobbycard.transparency.keys.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * Finds the notes in a file that passes in parts, and hands each on once its signature was checked. It holds one note at
 * most, and of what is none, however long that is, nothing.
 */
final class NoteReader {

    /** Bytes of text that are held at most; a note has some 300. */
    static final int LONGEST = 4096;

    private final byte[] beginning;
    private final byte[] signature = "\u2014 ".getBytes(StandardCharsets.UTF_8);
    private final List<PublicKey> signers;
    private final Consumer<Note> found;
    private final byte[] text = new byte[LONGEST];
    private int length;
    /** Where the last line of the text begins. */
    private int line;

    /**
     * @param log the name with which each of its notes begins
     * @param signers whoever may have signed them
     */
    NoteReader(String log, List<PublicKey> signers, Consumer<Note> found) {
        this.beginning = (log + "\n").getBytes(StandardCharsets.UTF_8);
        this.signers = signers;
        this.found = found;
    }

    /** Goes on with the next bytes of the file. */
    void read(byte[] part, int count) {
        for (int at = 0; at < count; at++) {
            if (length == LONGEST) {
                dropAllButLine();
            }
            text[length++] = part[at];
            if (part[at] == '\n') {
                endLine();
            }
        }
    }

    private void endLine() {
        if (lineBeginsWith(beginning) && length - line == beginning.length) {
            dropAllButLine();
        }
        if (lineBeginsWith(signature)) {
            String note = new String(text, 0, length, StandardCharsets.UTF_8);
            for (PublicKey key : signers) {
                Note.open(note, key).ifPresent(found);
            }
        }
        line = length;
    }

    private boolean lineBeginsWith(byte[] start) {
        return length - line >= start.length && Arrays.equals(text, line, line + start.length, start, 0, start.length);
    }

    /** A line that fills the room alone is none of a note. */
    private void dropAllButLine() {
        length = line == 0 && length == LONGEST ? 0 : length - line;
        System.arraycopy(text, line, text, 0, length);
        line = 0;
    }
}

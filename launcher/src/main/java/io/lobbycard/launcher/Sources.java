package io.lobbycard.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a check takes from what it needs. What cannot be had is told as a failure, because then nothing was found out.
 *
 * @param in taken where a file is called {@code -}
 * @param usage how the command is used, for whoever names a file that is not there
 */
record Sources(InputStream in, String usage) {

    /** The whole text of a file, or of standard input. */
    String text(String source) {
        try {
            return source.equals("-")
                    ? new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    : Files.readString(existing(source));
        } catch (CharacterCodingException other) {
            throw new StartFailure(source + " is not a text.", other);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new StartFailure(source + " cannot be read: " + unreadable.getMessage(), unreadable);
        }
    }

    /** The key set in a file or, where none is named, of a server. */
    String keySet(String file, String server) throws InterruptedException {
        return file.isEmpty() ? Answers.keysOf(server) : text(file);
    }

    private Path existing(String file) {
        Path path = Path.of(file);
        if (Files.notExists(path)) {
            throw new StartFailure("There is no file " + file + ". " + usage);
        }
        return path;
    }
}

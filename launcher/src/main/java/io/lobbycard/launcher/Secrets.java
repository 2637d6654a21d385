package io.lobbycard.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/**
 * Passwords and keys of this installation, made by chance when they are first asked for and kept in a file that only
 * its owner can read.
 */
final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final SecureRandom random;
    private final Properties values = new Properties();

    Secrets(Path file, SecureRandom random) {
        this.file = file;
        this.random = random;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** 32 random bytes in base64. */
    synchronized String key(String name) {
        return get(name, Base64.getEncoder());
    }

    /** As good as {@link #key}, of letters, digits, - and _ only. */
    synchronized String password(String name) {
        return get(name, Base64.getUrlEncoder().withoutPadding());
    }

    private String get(String name, Base64.Encoder encoder) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = encoder.encodeToString(bytes);
        values.setProperty(name, made);
        save();
        return made;
    }

    private void save() {
        try {
            createPrivate(file);
            try (Writer writer = Files.newBufferedWriter(file)) {
                values.store(
                        writer, "Secrets of this installation. Whoever has them can forge tokens and read everything.");
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Creates the file so that only its owner can read it, before anything is in it. */
    static void createPrivate(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}

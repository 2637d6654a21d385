package io.lobbycard.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
            load();
        }
    }

    /** An empty file is no new installation: with other keys than before, nothing that was sealed could be opened. */
    private void load() {
        try (Reader reader = Files.newBufferedReader(file)) {
            values.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (values.isEmpty()) {
            throw new StartFailure(
                    "There is nothing in " + file + ", where this installation's keys should be. Put it back"
                            + " from a backup; without it nothing that was sealed can be opened.");
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

    /** A key for what another one was used for as well; where that one is known already, this one begins as its copy. */
    synchronized String keyApartFrom(String name, String former) {
        String before = values.getProperty(former);
        return values.containsKey(name) || before == null ? key(name) : put(name, before);
    }

    private String get(String name, Base64.Encoder encoder) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return put(name, encoder.encodeToString(bytes));
    }

    private String put(String name, String value) {
        values.setProperty(name, value);
        try {
            save();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return value;
    }

    /** Whatever happens meanwhile, the file is whole: as it was, or as it is to be. */
    private void save() throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        createPrivate(beside);
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                Writer writer = Channels.newWriter(channel, StandardCharsets.UTF_8)) {
            values.store(
                    writer, "Secrets of this installation. Whoever has them can forge tokens and read everything.");
            writer.flush();
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Creates the file so that only its owner can read it, before anything is in it. */
    static void createPrivate(Path file) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
    }
}

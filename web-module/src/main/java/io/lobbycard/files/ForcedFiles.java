package io.lobbycard.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Each method returns once what it did is on the disk. */
public final class ForcedFiles {

    private ForcedFiles() {}

    /** Fills a file that is there and empty. */
    public static void fill(Path file, byte[] content) throws IOException {
        write(file, content, StandardOpenOption.WRITE);
    }

    /** Adds to the end of a file, which is made if there is none. */
    public static void append(Path file, byte[] content) throws IOException {
        boolean isNew = Files.notExists(file);
        write(file, content, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
        if (isNew) {
            forceNames(parent(file));
        }
    }

    /** Makes a folder and those above it, up to one that is there. */
    public static void createFolders(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            createFolders(parent(folder));
            Files.createDirectories(folder);
            forceNames(parent(folder));
        }
    }

    /** Which files are in a folder, and under which names. */
    public static void forceNames(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void write(Path file, byte[] content, OpenOption... how) throws IOException {
        try (FileChannel channel = FileChannel.open(file, how)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}

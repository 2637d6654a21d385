package io.lobbycard.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;

/** Each method returns once what it did is on the disk. */
public final class ForcedFiles {

    private ForcedFiles() {}

    /** Fills a file that is there and empty. */
    public static void fill(Path file, byte[] content) throws IOException {
        write(file, content, StandardOpenOption.WRITE);
    }

    /**
     * Adds to the end of a file, which is made if there is none, while nobody else does, on this machine or on another that
     * shares the folder; the file system must know locks. What was written is read back.
     *
     * @return where it begins
     */
    public static long append(Path file, byte[] content) throws IOException {
        boolean isNew = Files.notExists(file);
        long end;
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            // until the channel is closed
            channel.lock();
            end = channel.size();
            write(channel.position(end), content);
            if (!Arrays.equals(content, read(channel, end, content.length))) {
                throw new IOException("What was written to the end of " + file + " is not what lies there.");
            }
        }
        if (isNew) {
            forceNames(parent(file));
        }
        return end;
    }

    /** Up to where a file reaches while nobody appends to it; 0 if there is none. */
    public static long length(Path file) throws IOException {
        if (Files.notExists(file)) {
            return 0;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.lock(0, Long.MAX_VALUE, true);
            return channel.size();
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
            write(channel, content);
        }
    }

    private static void write(FileChannel channel, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private static byte[] read(FileChannel channel, long begin, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, begin + bytes.position()) >= 0) {
            // goes on where the last part ended
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }
}

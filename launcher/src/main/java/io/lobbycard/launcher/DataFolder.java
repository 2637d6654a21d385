package io.lobbycard.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder that outlives the process. One launcher at a time has it. */
final class DataFolder implements AutoCloseable {

    private static final String MARK = "this-folder-belongs-to-lobbycard";
    /** The unpacked programs of the database, which a fresh start need not unpack again. */
    private static final String PROGRAMS = "mariadb";

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** @throws StartFailure if another launcher has it, or if it holds things that are not ours */
    static DataFolder open(Path path) {
        try {
            Path mark = path.resolve(MARK);
            if (!Files.exists(mark) && !isMissingOrEmpty(path)) {
                throw new StartFailure("The folder " + path + " holds other things. Set LOBBYCARD_DATA_DIR to a folder"
                        + " that is empty, or that does not exist yet.");
            }
            createPrivately(path);
            FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new StartFailure(
                        "Lobbycard is already running with the data in " + path
                                + ". End it first (Ctrl-C where it runs), or set LOBBYCARD_DATA_DIR and other ports for a second one.");
            }
            return new DataFolder(path, channel);
        } catch (IOException failure) {
            throw new StartFailure("The data folder " + path + " cannot be used: " + failure.getMessage(), failure);
        }
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    Path path() {
        return path;
    }

    /** Where the database's programs are unpacked. */
    Path programs() {
        return path.resolve(PROGRAMS);
    }

    /** Deletes what earlier runs have stored. */
    void empty() {
        try (Stream<Path> children = Files.list(path)) {
            List<Path> stored = children.filter(child -> !child.endsWith(MARK) && !child.endsWith(PROGRAMS))
                    .toList();
            for (Path child : stored) {
                delete(child);
            }
        } catch (IOException failure) {
            throw new StartFailure("The data in " + path + " cannot be deleted: " + failure.getMessage(), failure);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private static boolean isMissingOrEmpty(Path path) throws IOException {
        if (!Files.exists(path)) {
            return true;
        }
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    private static void createPrivately(Path path) throws IOException {
        if (Files.notExists(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }
}

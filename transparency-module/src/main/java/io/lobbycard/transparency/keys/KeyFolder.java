package io.lobbycard.transparency.keys;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Small secrets in a folder outside the database, each in a file of its own and wrapped with the master key: no backup of
 * the database holds them, and what is deleted is gone. {@code LOBBYCARD_KEYS_DIR}, which all servers share, is the folder
 * {@code keys} of the data folder if it is not set. Without the master key the files' names say nothing.
 */
@ApplicationScoped
public class KeyFolder {

    private static final String UNFINISHED = ".unfinished";
    private static final int SUBFOLDER = 2;

    private final MasterKey master;
    private final Path folder;

    @Inject
    public KeyFolder(
            MasterKey master,
            @ConfigProperty(name = "lobbycard.keys.dir") Optional<String> folder,
            @ConfigProperty(name = "lobbycard.data.dir", defaultValue = ".lobbycard") String dataFolder) {
        this.master = master;
        this.folder = folder.map(Path::of).orElse(Path.of(dataFolder, "keys")).toAbsolutePath();
    }

    /** The secret of that kind and name. */
    public Optional<byte[]> read(String kind, String name) {
        return read(file(kind, name), kind);
    }

    /** All secrets of a kind, in any order. */
    public List<byte[]> all(String kind) {
        Path all = folder.resolve(kind);
        if (Files.notExists(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().contains(UNFINISHED))
                    .flatMap(file -> read(file, kind).stream())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Keeps a secret for good, unless there is one of that kind and name; returns the one that is kept. */
    public byte[] keep(String kind, String name, byte[] secret) {
        Path file = file(kind, name);
        try {
            create(parent(file));
            Path unfinished = Files.createTempFile(parent(file), file.getFileName() + UNFINISHED, "");
            try {
                write(unfinished, master.wrap(secret, context(kind, file)));
                // of two who do this at once, the first one's secret stays
                Files.createLink(file, unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            force(parent(file));
        } catch (FileAlreadyExistsException kept) {
            return read(file, kind).orElseThrow();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return secret.clone();
    }

    /** Returns once it is gone, with what a crash left of keeping it. */
    public void delete(String kind, String name) {
        Path file = file(kind, name);
        if (Files.notExists(parent(file))) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent(file), file.getFileName() + "*")) {
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
            force(parent(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** The same if it was kept up to that time, to the second that file systems agree on. */
    public void deleteKeptUpTo(String kind, String name, Instant time) {
        Path file = file(kind, name);
        try {
            if (Files.getLastModifiedTime(file).toInstant().isBefore(time.plusSeconds(1))) {
                delete(kind, name);
            }
        } catch (NoSuchFileException gone) {
            return;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Optional<byte[]> read(Path file, String kind) {
        try {
            return Optional.of(master.unwrap(Files.readAllBytes(file), context(kind, file)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(
                    "The key file " + file + " was changed, or LOBBYCARD_MASTER_KEY is another one now.", changed);
        }
    }

    private Path file(String kind, String name) {
        String hidden = master.fingerprint(kind + " " + name);
        return folder.resolve(kind).resolve(hidden.substring(0, SUBFOLDER)).resolve(hidden);
    }

    /** Makes a subfolder so that a power cut does not take it away again. */
    private void create(Path subfolder) throws IOException {
        if (Files.notExists(subfolder)) {
            Files.createDirectories(subfolder);
            for (Path above = parent(subfolder); above.startsWith(folder); above = parent(above)) {
                force(above);
            }
            force(parent(folder));
        }
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static String context(String kind, Path file) {
        return kind + " " + file.getFileName();
    }

    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** That a file is there, or is not, must outlive a power cut as well. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

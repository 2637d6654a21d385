package io.lobbycard.transparency.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.lobbycard.files.ForcedFiles;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Small secrets in a folder outside the database, each in a file of its own and wrapped with the master key: no backup of
 * the database holds them, and what is deleted is gone. {@code LOBBYCARD_KEYS_DIR}, which all servers share, is the folder
 * {@code keys} of the data folder if it is not set. Without the master key the files' names say nothing.
 */
@ApplicationScoped
public class KeyFolder {

    private static final Logger LOG = System.getLogger(KeyFolder.class.getName());
    private static final String UNFINISHED = ".unfinished";
    private static final int SUBFOLDER = 2;

    private static final String MARK = "mark";
    private static final Duration RETRY = Duration.ofMinutes(1);

    private final MasterKey master;
    private final KeyFolderMarks marks;
    private final Path folder;
    private volatile @Nullable String expected;

    @Inject
    public KeyFolder(
            MasterKey master,
            KeyFolderMarks marks,
            @ConfigProperty(name = "lobbycard.keys.dir") Optional<String> folder,
            @ConfigProperty(name = "lobbycard.data.dir", defaultValue = ".lobbycard") String dataFolder) {
        this.master = master;
        this.marks = marks;
        this.folder = folder.map(Path::of).orElse(Path.of(dataFolder, "keys")).toAbsolutePath();
    }

    /** By what this folder is told from every other; made now if it has nothing of the kind. */
    private String mark() {
        return new String(kept(MARK, MARK, UUID.randomUUID().toString().getBytes(UTF_8)), UTF_8);
    }

    /**
     * Learns from the database which folder is expected. Until somebody has, everything is refused, and afterwards for as
     * long as another folder, or none, lies where that one should.
     */
    void bind() {
        if (expected == null) {
            expected = marks.known().orElseGet(() -> marks.keep(mark()));
        }
    }

    /** Whether this is the folder that is expected; never before {@link #bind}. */
    boolean isExpected() {
        String mark = expected;
        if (mark == null) {
            return false;
        }
        try {
            return open(file(MARK, MARK), MARK)
                    .filter(found -> mark.equals(new String(found, UTF_8)))
                    .isPresent();
        } catch (UncheckedIOException | IllegalStateException unreadable) {
            return false;
        }
    }

    /** The secret of that kind and name. */
    public Optional<byte[]> read(String kind, String name) {
        return hidden(kind, hiddenName(kind, name));
    }

    /** The secret of that kind under a hidden name. */
    Optional<byte[]> hidden(String kind, String hidden) {
        Optional<byte[]> secret = open(hiddenFile(kind, hidden), kind);
        if (secret.isEmpty()) {
            requireExpected();
        }
        return secret;
    }

    /** All secrets of a kind that are as they were kept, in any order. */
    public List<byte[]> all(String kind) {
        requireExpected();
        List<byte[]> secrets = new ArrayList<>();
        for (Path file : files(kind)) {
            try {
                open(file, kind).ifPresent(secrets::add);
            } catch (IllegalStateException changed) {
                LOG.log(Level.ERROR, "What this file says is not known any more.", changed);
            }
        }
        return secrets;
    }

    /** The hidden name of each secret of a kind, with what tells its file from a later one of that name. */
    Map<String, KeyVersion> versions(String kind) {
        requireExpected();
        Map<String, KeyVersion> versions = new HashMap<>();
        for (Path file : files(kind)) {
            try {
                BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
                versions.put(file.getFileName().toString(), new KeyVersion(now.fileKey(), now.lastModifiedTime()));
            } catch (IOException deleted) {
                LOG.log(Level.DEBUG, "A key was deleted meanwhile.", deleted);
            }
        }
        return versions;
    }

    private List<Path> files(String kind) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> subfolders = Files.newDirectoryStream(folder.resolve(kind))) {
            for (Path subfolder : subfolders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(
                        subfolder, file -> !file.getFileName().toString().contains(UNFINISHED))) {
                    files.forEach(found::add);
                }
            }
        } catch (NoSuchFileException none) {
            return List.of();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** Keeps a secret for good, unless there is one of that kind and name; returns the one that is kept. */
    public byte[] keep(String kind, String name, byte[] secret) {
        requireExpected();
        return kept(kind, name, secret);
    }

    private byte[] kept(String kind, String name, byte[] secret) {
        Path file = file(kind, name);
        try {
            ForcedFiles.createFolders(parent(file));
            Path unfinished = Files.createTempFile(parent(file), file.getFileName() + UNFINISHED, "");
            try {
                ForcedFiles.fill(unfinished, master.wrap(secret, context(kind, file)));
                // of two who do this at once, the first one's secret stays
                Files.createLink(file, unfinished);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            ForcedFiles.forceNames(parent(file));
        } catch (FileAlreadyExistsException kept) {
            return open(file, kind).orElseThrow();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return secret.clone();
    }

    /** Returns once it is gone, with what a crash left of keeping it. */
    public void delete(String kind, String name) {
        deleteHidden(kind, hiddenName(kind, name));
    }

    void deleteHidden(String kind, String hidden) {
        requireExpected();
        Path file = hiddenFile(kind, hidden);
        if (Files.notExists(parent(file))) {
            return;
        }
        try (DirectoryStream<Path> all = Files.newDirectoryStream(parent(file), file.getFileName() + "*")) {
            for (Path each : all) {
                Files.deleteIfExists(each);
            }
            ForcedFiles.forceNames(parent(file));
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    /** 503 unless the expected folder is there. */
    public void requireExpected() {
        try {
            bind();
        } catch (RuntimeException away) {
            throw ProblemException.unavailable(
                    "Nobody can tell yet which folder of keys belongs to this database, so nothing sealed can be read or kept.",
                    RETRY,
                    away);
        }
        if (!isExpected()) {
            throw ProblemException.unavailable(
                    "This cannot be shown or changed just now: the folder of keys that it needs is away. Nothing is lost. Please try"
                            + " again later.",
                    RETRY);
        }
    }

    private Optional<byte[]> open(Path file, String kind) {
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
        return hiddenFile(kind, hiddenName(kind, name));
    }

    String hiddenName(String kind, String name) {
        return master.fingerprint(kind + " " + name);
    }

    private Path hiddenFile(String kind, String hidden) {
        return folder.resolve(kind).resolve(hidden.substring(0, SUBFOLDER)).resolve(hidden);
    }

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private static String context(String kind, Path file) {
        return kind + " " + file.getFileName();
    }
}

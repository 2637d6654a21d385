package io.lobbycard.catalog.images;

import io.lobbycard.files.ForcedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;

/** Image files in a folder of the data folder. A file is on the disk before it gets its name. */
final class FolderImageStore implements ImageStore {

    private final Path folder;

    FolderImageStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void requireUsable() {
        try {
            Files.createDirectories(folder);
        } catch (IOException unusable) {
            throw new IllegalStateException("Pictures cannot be kept in " + folder + ": " + unusable, unusable);
        }
        if (!Files.isWritable(folder)) {
            throw new IllegalStateException("Pictures cannot be kept in " + folder + ": it is not writable.");
        }
    }

    @Override
    public Optional<byte[]> read(String name) {
        try {
            return Optional.of(Files.readAllBytes(file(name)));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public boolean has(String name) {
        return Files.exists(file(name));
    }

    @Override
    public void keep(String name, byte[] bytes) {
        Path file = file(name);
        if (Files.exists(file)) {
            return;
        }
        try {
            Path parent = Objects.requireNonNull(file.getParent());
            ForcedFiles.createFolders(parent);
            Path unfinished = Files.createTempFile(parent, "unfinished-", "");
            try {
                ForcedFiles.fill(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
                ForcedFiles.forceNames(parent);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Path file(String name) {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IllegalArgumentException(
                    "The name of an image file stays inside its folder, found " + name + ".");
        }
        return file;
    }
}

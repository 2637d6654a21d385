package io.lobbycard.catalog.images;

import java.util.Optional;

/**
 * Where image files lie: a folder, or an object store. A file's name says what it holds, so a file is written once and
 * never changed; names are lower-case letters, digits, dots, dashes and slashes. A store that is away for now is a {@link
 * io.lobbycard.web.ProblemException} of status 503.
 */
interface ImageStore {

    /**
     * Looks whether files can be kept here.
     *
     * @throws IllegalStateException if not, with what to look at
     */
    void requireUsable();

    Optional<byte[]> read(String name);

    boolean has(String name);

    /** Writes a file, all of it or none; does nothing if it is there. */
    void keep(String name, byte[] bytes);
}

package io.lobbycard.catalog.images;

import io.lobbycard.web.ProblemException;
import java.time.Duration;
import java.util.Optional;

/**
 * Where image files lie: a folder, or an object store. A file's name says what it holds, so a file is written once and
 * never changed; names are lower-case letters, digits, dots, dashes and slashes. A store that is away for now is a {@link
 * ProblemException} of status 503.
 */
interface ImageStore {

    /** What whoever needs a file is told while the store does not answer. */
    static ProblemException away(Throwable why) {
        return ProblemException.unavailable(
                "The store of the pictures does not answer just now. Please try again.", Duration.ofSeconds(5), why);
    }

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

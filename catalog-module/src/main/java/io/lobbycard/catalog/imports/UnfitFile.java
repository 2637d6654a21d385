package io.lobbycard.catalog.imports;

/** A file that cannot be imported at all. The message is a complete sentence. */
class UnfitFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnfitFile(String message) {
        super(message);
    }
}

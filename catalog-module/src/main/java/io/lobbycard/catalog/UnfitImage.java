package io.lobbycard.catalog;

/** A file that cannot become artwork. The message says what is wrong with it and what to do, in complete sentences. */
public final class UnfitImage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnfitImage(String message) {
        super(message);
    }

    public UnfitImage(String message, Throwable cause) {
        super(message, cause);
    }
}

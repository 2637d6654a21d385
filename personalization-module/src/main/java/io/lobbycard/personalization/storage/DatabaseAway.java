package io.lobbycard.personalization.storage;

/** The database did not answer in time, or not at all. */
public final class DatabaseAway extends Exception {

    private static final long serialVersionUID = 1L;

    DatabaseAway(Throwable cause) {
        super(cause);
    }
}

package io.lobbycard.personalization.storage;

/** The database, or what else a page needs, did not answer in time, or not at all. */
public final class DatabaseAway extends Exception {

    private static final long serialVersionUID = 1L;

    DatabaseAway(Throwable cause) {
        super(cause);
    }
}

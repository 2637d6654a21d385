package io.lobbycard.personalization.engine;

/** The bytes are not a snapshot, or a day's sums, that this version can read: corrupt, cut short, or of a later format. */
public final class UnreadableSnapshotException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableSnapshotException(String message) {
        super(message);
    }
}

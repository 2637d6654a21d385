package io.lobbycard.catalog;

/** How far an import is. */
public enum ImportState {
    /** It has not begun yet, or its node went away (then rows are done) and it goes on by itself within minutes. */
    WAITING,
    RUNNING,
    /** All rows were looked at, and every good one is stored. */
    DONE,
    /** A row was bad, and nothing of the file is stored, as was asked for. */
    ROLLED_BACK,
    CANCELLED,
    /** It ended for a reason that has nothing to do with the rows. */
    FAILED;

    /** True if nothing more will happen to it. */
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}

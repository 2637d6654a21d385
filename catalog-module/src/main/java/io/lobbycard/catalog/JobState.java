package io.lobbycard.catalog;

/** How far a job is. */
public enum JobState {
    /** It has not begun yet, or its node went away (then some is done) and it goes on by itself within minutes. */
    WAITING,
    RUNNING,
    /** All was looked at; every good row of a file is stored, and thresholds that were checked hold. */
    DONE,
    /** A row was bad, and nothing of the file is stored, as was asked for. */
    ROLLED_BACK,
    CANCELLED,
    /** It ended for a reason that has nothing to do with what it was to do. */
    FAILED;

    /** True if nothing more will happen to it. */
    public boolean ended() {
        return this != WAITING && this != RUNNING;
    }
}

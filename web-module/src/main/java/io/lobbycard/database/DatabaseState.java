package io.lobbycard.database;

import jakarta.enterprise.context.ApplicationScoped;

/** Whether the tables can be used yet. */
@ApplicationScoped
public class DatabaseState {

    /** How far the start has come. */
    public enum Phase {
        /** The first attempt has not ended. */
        STARTING,
        /** The database has not been reached yet; it is tried again every few seconds. */
        AWAY,
        /** Every module's tables are at their newest version. */
        READY,
        /** A migration failed, and somebody has to look at it. */
        FAILED
    }

    private volatile Phase phase = Phase.STARTING;

    public Phase phase() {
        return phase;
    }

    void enter(Phase next) {
        phase = next;
    }
}

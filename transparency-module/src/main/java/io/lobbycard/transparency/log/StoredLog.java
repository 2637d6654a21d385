package io.lobbycard.transparency.log;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A log's head; whoever holds its row may append. */
@Entity
@Table(name = "transparency_log")
class StoredLog {

    @Id
    private String name;

    private long size;

    @SuppressWarnings("NullAway.Init")
    protected StoredLog() {}

    long size() {
        return size;
    }

    /** The position of the next entry. */
    long grow() {
        return size++;
    }
}

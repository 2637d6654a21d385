package io.lobbycard.transparency.log;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** An entry as it lies in the database. */
@Entity
@IdClass(StoredEntry.Key.class)
@Table(name = "transparency_log_entry")
class StoredEntry {

    /** Log and position. */
    record Key(String log, long position) {}

    @Id
    private String log;

    @Id
    private long position;

    private String subject;

    @Column(name = "open_part")
    private byte[] open;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected StoredEntry() {}

    StoredEntry(String log, long position, String subject, byte[] open, byte[] sealed) {
        this.log = log;
        this.position = position;
        this.subject = subject;
        this.open = open.clone();
        this.sealed = sealed.clone();
    }

    LoggedEntry entry() {
        return new LoggedEntry(position, subject, open, sealed);
    }
}

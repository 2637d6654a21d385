package io.lobbycard.personalization.snapshots;

import io.lobbycard.personalization.SnapshotEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A snapshot's entry in the list; its bytes lie in parts beside it. */
@Entity
@Table(name = "personalization_snapshot")
class StoredSnapshot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private Instant created;

    private String digest;

    private long size;

    private String note;

    @SuppressWarnings("NullAway.Init")
    protected StoredSnapshot() {}

    StoredSnapshot(Instant created, String note) {
        this.created = created;
        this.note = note;
        digest = "";
    }

    long number() {
        return number;
    }

    Instant created() {
        return created;
    }

    void complete(String digest, long size) {
        this.digest = digest;
        this.size = size;
    }

    SnapshotEntry entry(boolean serving, boolean everServed) {
        return new SnapshotEntry(number, created, digest, size, note, serving, !everServed);
    }
}

package io.lobbycard.personalization.snapshots;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Some of a snapshot's bytes. */
@Entity
@SuppressWarnings("UnusedVariable") // the content is read by a query
@Table(name = "personalization_snapshot_part")
@IdClass(StoredPart.Place.class)
class StoredPart {

    /** Parts count from 0. */
    record Place(long snapshot, int part) {}

    @Id
    private long snapshot;

    @Id
    private int part;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredPart() {}

    StoredPart(long snapshot, int part, byte[] content) {
        this.snapshot = snapshot;
        this.part = part;
        this.content = content;
    }
}

package io.lobbycard.personalization.controls;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One numbered revision of a member's controls as it lies in the database; never changed. */
@Entity
@Table(name = "personalization_control_revision")
@IdClass(StoredRevision.Key.class)
class StoredRevision {

    /** A member's revisions count from 1. */
    record Key(long member, int revision) {}

    @Id
    private long member;

    @Id
    private int revision;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private Subject subject;

    private String item;

    private String stated;

    @SuppressWarnings("NullAway.Init")
    protected StoredRevision() {}

    StoredRevision(long member, Revision said) {
        this.member = member;
        revision = said.number();
        at = said.at();
        subject = said.saying().subject();
        item = said.saying().item();
        stated = said.saying().stated();
    }

    Revision said() {
        return new Revision(revision, at, new Saying(subject, item, stated));
    }
}

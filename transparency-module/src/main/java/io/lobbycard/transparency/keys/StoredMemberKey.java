package io.lobbycard.transparency.keys;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A member's key as it lies in the database: wrapped. */
@Entity
@Table(name = "transparency_member_key")
class StoredMemberKey {

    @Id
    private String member;

    private byte[] wrapped;

    @SuppressWarnings("NullAway.Init")
    protected StoredMemberKey() {}

    String member() {
        return member;
    }

    byte[] wrapped() {
        return wrapped.clone();
    }
}

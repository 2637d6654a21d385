package io.lobbycard.transparency.representation;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.representation.WordSeal.Sealed;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A member's word as it lies in the database: sealed. */
@Entity
@Table(name = "transparency_representation")
@SuppressWarnings("UnusedVariable") // the member is found by queries
class StoredWord {

    @Id
    private String handle;

    private String member;

    private byte[] sealed;

    @SuppressWarnings("NullAway.Init")
    protected StoredWord() {}

    StoredWord(MemberId member, Sealed word) {
        this.handle = word.handle();
        this.member = member.value();
        this.sealed = word.text();
    }

    Sealed word() {
        return new Sealed(handle, sealed);
    }
}

package io.lobbycard.transparency.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.time.Instant;

/** A signing key as it lies in the database: the private half wrapped. */
@Entity
@Table(name = "transparency_signing_key")
class StoredSigningKey {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private KeyPurpose purpose;

    private Instant created;

    @Column(name = "public_key")
    private byte[] publicKey;

    private byte[] wrapped;

    @SuppressWarnings("NullAway.Init")
    protected StoredSigningKey() {}

    StoredSigningKey(SigningKey key, KeyPurpose purpose, Instant created, MasterKey master) {
        this.id = key.publicKey().id();
        this.purpose = purpose;
        this.created = created;
        this.publicKey = key.publicKey().x509();
        this.wrapped = master.wrap(key.pkcs8(), context());
    }

    Instant created() {
        return created;
    }

    /** @throws GeneralSecurityException if this row was not written by a server with the same master key */
    SigningKey open(MasterKey master) throws GeneralSecurityException {
        SigningKey key = SigningKey.of(master.unwrap(wrapped, context()), publicKey);
        if (!key.publicKey().id().equals(id)) {
            throw new GeneralSecurityException("The name of a signing key is not its thumbprint.");
        }
        return key;
    }

    /** The thumbprint binds the public half to what is wrapped. */
    private String context() {
        return "signing key " + purpose + " " + id;
    }
}

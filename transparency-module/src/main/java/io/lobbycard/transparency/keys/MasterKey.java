package io.lobbycard.transparency.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * {@code LOBBYCARD_MASTER_KEY}, 32 bytes in base64, wraps every other key of this module with AES-256-GCM. It never lies in
 * the database, so that the database alone opens nothing and signs nothing.
 */
@ApplicationScoped
public class MasterKey {

    private static final int LENGTH = 32;
    private static final Duration RETRY = Duration.ofMinutes(5);

    private final @Nullable Aead aead;

    @Inject
    public MasterKey(@ConfigProperty(name = "lobbycard.master.key") Optional<String> base64) {
        this.aead = base64.map(MasterKey::aead).orElse(null);
    }

    /**
     * Encrypts a secret.
     *
     * @param context what the secret belongs to; it opens in no other context
     */
    public byte[] wrap(byte[] secret, String context) {
        try {
            return needed().encrypt(secret, bytes(context));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A key could not be wrapped.", failure);
        }
    }

    /**
     * Decrypts what {@link #wrap} gave.
     *
     * @throws GeneralSecurityException if it was not wrapped with this key in this context
     */
    public byte[] unwrap(byte[] wrapped, String context) throws GeneralSecurityException {
        return needed().decrypt(wrapped, bytes(context));
    }

    private Aead needed() {
        if (aead == null) {
            throw ProblemException.unavailable(
                    "This server has no master key, so nothing can be signed or written down. Set LOBBYCARD_MASTER_KEY.",
                    RETRY);
        }
        return aead;
    }

    private static Aead aead(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != LENGTH) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_MASTER_KEY holds " + LENGTH + " bytes in base64, and " + key.length + " were found.");
        }
        try {
            return new AesGcmJce(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

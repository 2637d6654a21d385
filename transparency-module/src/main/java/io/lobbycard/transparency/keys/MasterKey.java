package io.lobbycard.transparency.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Hkdf;
import com.google.crypto.tink.subtle.PrfHmacJce;
import com.google.crypto.tink.subtle.PrfMac;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.spec.SecretKeySpec;
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
    private final @Nullable Mac names;

    @Inject
    public MasterKey(@ConfigProperty(name = "lobbycard.master.key") Optional<String> base64) {
        byte[] key = base64.map(MasterKey::key).orElse(null);
        try {
            this.aead = key == null ? null : new AesGcmJce(key);
            this.names = key == null ? null : names(key);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM and HMAC-SHA-256.", missing);
        }
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

    /** The same for the same text, in 64 hexadecimal digits; without the key it says nothing of the text. */
    public String fingerprint(String text) {
        try {
            return HexFormat.of().formatHex(present(names).computeMac(bytes(text)));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A name could not be hidden.", failure);
        }
    }

    private Aead needed() {
        return present(aead);
    }

    private static <T> T present(@Nullable T made) {
        if (made == null) {
            throw ProblemException.unavailable(
                    "This server has no master key, so nothing can be signed or written down. Set LOBBYCARD_MASTER_KEY.",
                    RETRY);
        }
        return made;
    }

    private static Mac names(byte[] key) throws GeneralSecurityException {
        byte[] own = Hkdf.computeHkdf("HMACSHA256", key, new byte[0], bytes("lobbycard/names"), LENGTH);
        return new PrfMac(new PrfHmacJce("HMACSHA256", new SecretKeySpec(own, "HMAC")), LENGTH);
    }

    private static byte[] key(String base64) {
        byte[] key = Base64.getDecoder().decode(base64.strip());
        if (key.length != LENGTH) {
            throw new IllegalArgumentException(
                    "LOBBYCARD_MASTER_KEY holds " + LENGTH + " bytes in base64, and " + key.length + " were found.");
        }
        return key;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.lobbycard.transparency.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** What a member's entries are encrypted with (AES-256-GCM), and the pseudonym under which logs know them. */
public final class MemberKey {

    private static final int PSEUDONYM = 16;
    private static final int KEY = 32;

    private final byte[] secret;
    private final AesGcmJce aead;

    private MemberKey(byte[] secret) {
        this.secret = secret;
        try {
            this.aead = new AesGcmJce(Arrays.copyOfRange(secret, PSEUDONYM, PSEUDONYM + KEY));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", missing);
        }
    }

    public static MemberKey generate(SecureRandom random) {
        byte[] secret = new byte[PSEUDONYM + KEY];
        random.nextBytes(secret);
        return new MemberKey(secret);
    }

    static MemberKey of(byte[] secret) {
        return new MemberKey(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Made by chance: once the key is destroyed, nothing leads from the member to it any more. */
    public String pseudonym() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(secret, PSEUDONYM));
    }

    public byte[] encrypt(byte[] text, String context) {
        try {
            return aead.encrypt(text, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("An entry could not be encrypted.", failure);
        }
    }

    /**
     * Decrypts what {@link #encrypt} gave.
     *
     * @throws GeneralSecurityException if it was changed, or encrypted with another key or in another context
     */
    public byte[] decrypt(byte[] text, String context) throws GeneralSecurityException {
        return aead.decrypt(text, context.getBytes(StandardCharsets.UTF_8));
    }
}

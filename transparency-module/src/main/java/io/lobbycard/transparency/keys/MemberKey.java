package io.lobbycard.transparency.keys;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;

/**
 * What a member's entries are encrypted with (AES-256-GCM), the pseudonym under which logs know them, and when it was made.
 *
 * <p>A secret is a version byte, the time of making in milliseconds, as erasures have it, the pseudonym and the key.
 */
public final class MemberKey {

    private static final byte VERSION = 1;
    private static final int PSEUDONYM = 16;
    private static final int KEY = 32;
    private static final int RANDOM_FROM = 1 + Long.BYTES;
    private static final int LENGTH = RANDOM_FROM + PSEUDONYM + KEY;

    private final byte[] secret;
    private final AesGcmJce aead;

    private MemberKey(byte[] secret) {
        this.secret = secret;
        try {
            this.aead = new AesGcmJce(Arrays.copyOfRange(secret, RANDOM_FROM + PSEUDONYM, LENGTH));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", missing);
        }
    }

    public static MemberKey generate(SecureRandom random, Instant made) {
        byte[] drawn = new byte[PSEUDONYM + KEY];
        random.nextBytes(drawn);
        return new MemberKey(ByteBuffer.allocate(LENGTH)
                .put(VERSION)
                .putLong(made.toEpochMilli())
                .put(drawn)
                .array());
    }

    /** @throws IllegalStateException if the secret is in no form that is known here */
    static MemberKey of(byte[] secret) {
        if (secret.length != LENGTH || secret[0] != VERSION) {
            throw new IllegalStateException("A member's key was kept in a form that this version does not know.");
        }
        return new MemberKey(secret);
    }

    byte[] secret() {
        return secret.clone();
    }

    Instant made() {
        return Instant.ofEpochMilli(ByteBuffer.wrap(secret).getLong(1));
    }

    /** Made by chance: once the key is destroyed, nothing leads from the member to it any more. */
    public String pseudonym() {
        byte[] pseudonym = Arrays.copyOfRange(secret, RANDOM_FROM, RANDOM_FROM + PSEUDONYM);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(pseudonym);
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

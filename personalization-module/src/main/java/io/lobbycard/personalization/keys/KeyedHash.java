package io.lobbycard.personalization.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 under one key, reused from message to message; for one thread at a time. */
public final class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final Mac mac;

    public KeyedHash(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM + ".", missing);
        }
    }

    /** The 32 bytes for a message that is part of a larger array. */
    public byte[] of(byte[] message, int offset, int length) {
        mac.update(message, offset, length);
        return mac.doFinal();
    }

    public byte[] of(byte[] message) {
        return mac.doFinal(message);
    }

    public byte[] of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}

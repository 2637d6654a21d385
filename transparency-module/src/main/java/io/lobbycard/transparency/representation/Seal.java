package io.lobbycard.transparency.representation;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.lobbycard.transparency.keys.MasterKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** Seals each word with a key of its own (AES-256-GCM); all sealed words are of the same length. */
@ApplicationScoped
class Seal {

    private static final int HANDLE = 16;
    private static final int KEY = 32;
    private static final int LENGTH = 64;

    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    /**
     * A sealed word.
     *
     * @param wrappedKey its key, which only the master key opens
     */
    @SuppressWarnings("ArrayRecordComponent") // carried from here to a row, never compared
    record Sealed(String handle, byte[] wrappedKey, byte[] text) {}

    @Inject
    Seal(MasterKey master) {
        this.master = master;
    }

    Sealed seal(String word) {
        byte[] name = bytes(HANDLE);
        String handle = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        byte[] key = bytes(KEY);
        byte[] padded = Arrays.copyOf(word.getBytes(StandardCharsets.UTF_8), LENGTH);
        try {
            byte[] text = new AesGcmJce(key).encrypt(padded, handle.getBytes(StandardCharsets.US_ASCII));
            return new Sealed(handle, master.wrap(key, context(handle)), text);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", missing);
        }
    }

    String open(Sealed sealed) {
        try {
            byte[] key = master.unwrap(sealed.wrappedKey(), context(sealed.handle()));
            byte[] padded =
                    new AesGcmJce(key).decrypt(sealed.text(), sealed.handle().getBytes(StandardCharsets.US_ASCII));
            return new String(padded, StandardCharsets.UTF_8).replace("\0", "");
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException(
                    "A member's word was changed in the database, or LOBBYCARD_MASTER_KEY is another one now.",
                    changed);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String context(String handle) {
        return "representation " + handle;
    }
}

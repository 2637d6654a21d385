package io.lobbycard.transparency.representation;

import static jakarta.enterprise.event.TransactionPhase.AFTER_SUCCESS;

import com.google.crypto.tink.subtle.AesGcmJce;
import io.lobbycard.transparency.keys.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Seals each word with a key of its own (AES-256-GCM), which lies outside the database; all sealed words are of the same
 * length.
 */
@ApplicationScoped
class WordSeal {

    static final String KIND = "words";
    private static final int HANDLE = 16;
    private static final int KEY = 32;
    private static final int LENGTH = 64;

    private final KeyFolder keys;
    private final SecureRandom random = new SecureRandom();

    /** A sealed word. */
    @SuppressWarnings("ArrayRecordComponent") // carried from here to a row, never compared
    record Sealed(String handle, byte[] text) {}

    @Inject
    WordSeal(KeyFolder keys) {
        this.keys = keys;
    }

    Sealed seal(String word) {
        byte[] name = bytes(HANDLE);
        String handle = Base64.getUrlEncoder().withoutPadding().encodeToString(name);
        byte[] key = keys.keep(KIND, handle, bytes(KEY));
        byte[] padded = Arrays.copyOf(word.getBytes(StandardCharsets.UTF_8), LENGTH);
        try {
            return new Sealed(handle, new AesGcmJce(key).encrypt(padded, handle.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has AES-GCM.", missing);
        }
    }

    /** The word; empty once its key was destroyed. */
    Optional<String> open(Sealed sealed) {
        return keys.read(KIND, sealed.handle()).map(key -> opened(sealed, key));
    }

    /** 503 while no key could be destroyed. */
    void requireKeys() {
        keys.requireExpected();
    }

    /** For a word that was not kept. */
    void discard(Sealed word) {
        keys.delete(KIND, word.handle());
    }

    void ended(@Observes(during = AFTER_SUCCESS) WordEnded word) {
        keys.delete(KIND, word.handle());
    }

    private static String opened(Sealed sealed, byte[] key) {
        try {
            byte[] padded =
                    new AesGcmJce(key).decrypt(sealed.text(), sealed.handle().getBytes(StandardCharsets.US_ASCII));
            return new String(padded, StandardCharsets.UTF_8).replace("\0", "");
        } catch (GeneralSecurityException changed) {
            throw new IllegalStateException("A member's word was changed in the database.", changed);
        }
    }

    private byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}

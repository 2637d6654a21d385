package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.keys.KeyedHash;
import io.lobbycard.personalization.keys.SecretKeys;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/** Writes decisions as tokens that nobody without the key can make or change, and reads them again. */
@ApplicationScoped
public class Tokens {

    private static final int TEXT_LENGTH = TokenFormat.LENGTH / 3 * 4;

    private final SecretKeys keys;

    @Inject
    public Tokens(SecretKeys keys) {
        this.keys = keys;
    }

    /** A writer for one page; for one thread at a time. */
    Writer writer() {
        int id = keys.currentTokenKeyId();
        return new Writer(id, hashOf(id));
    }

    /**
     * Reads a token.
     *
     * @throws ProblemException 400 if it is malformed or was not made here, without saying which
     */
    public Decision read(String text) {
        byte[] bytes = decoded(text);
        ByteBuffer token = ByteBuffer.wrap(bytes);
        if (!TokenFormat.known(token) || keys.tokenKey(TokenFormat.keyId(token)) == null) {
            throw refused();
        }
        byte[] mac = hashOf(TokenFormat.keyId(token)).of(bytes, 0, TokenFormat.CONTENT);
        boolean authentic = MessageDigest.isEqual(
                Arrays.copyOf(mac, TokenFormat.MAC), Arrays.copyOfRange(bytes, TokenFormat.CONTENT, bytes.length));
        if (!authentic) {
            throw refused();
        }
        return TokenFormat.read(token);
    }

    private KeyedHash hashOf(int keyId) {
        byte[] key = keys.tokenKey(keyId);
        if (key == null) {
            throw refused();
        }
        return new KeyedHash(key);
    }

    private static byte[] decoded(String text) {
        if (text.length() != TEXT_LENGTH) {
            throw refused();
        }
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException malformed) {
            throw refused();
        }
    }

    private static ProblemException refused() {
        return ProblemException.badRequest(
                "This is not a token that this service has given out, or it is so old that its key is not accepted any more.");
    }

    /** Writes one token after the other without allocating more than the text. */
    static final class Writer {
        private final int keyId;
        private final KeyedHash hash;
        private final byte[] bytes = new byte[TokenFormat.LENGTH];
        private final ByteBuffer buffer = ByteBuffer.wrap(bytes);
        private final byte[] text = new byte[TEXT_LENGTH];

        private Writer(int keyId, KeyedHash hash) {
            this.keyId = keyId;
            this.hash = hash;
        }

        String write(Decision decision) {
            TokenFormat.write(buffer, keyId, decision);
            buffer.put(hash.of(bytes, 0, TokenFormat.CONTENT), 0, TokenFormat.MAC);
            Base64.getUrlEncoder().encode(bytes, text);
            return new String(text, StandardCharsets.ISO_8859_1);
        }
    }
}

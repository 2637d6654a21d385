package io.lobbycard.transparency.access;

import io.lobbycard.transparency.AccessOutcome;
import io.lobbycard.transparency.keys.MemberKey;
import io.lobbycard.transparency.log.LoggedEntry;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The two parts of an entry in the access log. The open part commits to the content with HMAC-SHA-256 under a salt of 32
 * random bytes; the sealed part holds the salt and the content under the member's key. Without the key the commitment says
 * nothing; with it, the content can be proven to be the one that was written.
 */
final class EntrySeal {

    private static final String CONTEXT = "lobbycard/access";
    private static final String HMAC = "HmacSHA256";
    private static final int SALT = 32;

    private final JsonMapper json;
    private final SecureRandom random;

    EntrySeal(JsonMapper json, SecureRandom random) {
        this.json = json;
        this.random = random;
    }

    /**
     * What anybody with the database may read.
     *
     * @param commitment in base64url
     */
    record Open(
            Instant at,
            boolean refused,
            boolean emergency,
            @Nullable AccessOutcome outcome,
            String commitment) {}

    /** An entry's two parts as they are logged. */
    record Parts(byte[] open, byte[] sealed) {}

    Parts close(Instant at, boolean refused, AccessEntry entry, MemberKey key) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        byte[] content = json.writeValueAsBytes(entry);
        Open open = new Open(at, refused, entry.emergency(), entry.outcome(), commitment(salt, content));
        byte[] salted = ByteBuffer.allocate(SALT + content.length)
                .put(salt)
                .put(content)
                .array();
        return new Parts(json.writeValueAsBytes(open), key.encrypt(salted, CONTEXT));
    }

    Open open(LoggedEntry logged) {
        return json.readValue(logged.open(), Open.class);
    }

    /** The content; empty without the key, or if it is not what was written. */
    Optional<AccessEntry> content(LoggedEntry logged, @Nullable MemberKey key) {
        if (key == null) {
            return Optional.empty();
        }
        try {
            byte[] salted = key.decrypt(logged.sealed(), CONTEXT);
            byte[] content = Arrays.copyOfRange(salted, SALT, salted.length);
            String commitment = commitment(Arrays.copyOf(salted, SALT), content);
            boolean same = MessageDigest.isEqual(
                    commitment.getBytes(StandardCharsets.US_ASCII),
                    open(logged).commitment().getBytes(StandardCharsets.US_ASCII));
            return same ? Optional.of(json.readValue(content, AccessEntry.class)) : Optional.empty();
        } catch (GeneralSecurityException changed) {
            return Optional.empty();
        }
    }

    private static String commitment(byte[] salt, byte[] content) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(content));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has " + HMAC + ".", missing);
        }
    }
}

package io.lobbycard.transparency.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * An entry as it lies in the database.
 *
 * @param position from 0, without gaps
 * @param subject by which it is found again
 * @param open what anybody with the database may read
 * @param sealed what only the holder of a key can read; empty where there is nothing of that kind
 */
public record LoggedEntry(long position, String subject, byte[] open, byte[] sealed) {

    /**
     * The leaf covers all parts: SHA-256(sealed) || SHA-256(subject) || open, so that none can change and none can pass for
     * another.
     */
    public Hash leaf() {
        MessageDigest sha256 = Hash.sha256();
        byte[] content = sha256.digest(sealed);
        byte[] about = sha256.digest(subject.getBytes(StandardCharsets.UTF_8));
        return Hash.leaf(ByteBuffer.allocate(content.length + about.length + open.length)
                .put(content)
                .put(about)
                .put(open)
                .array());
    }
}

package io.lobbycard.transparency.log;

import java.nio.ByteBuffer;

/**
 * An entry as it lies in the database.
 *
 * @param position from 0, without gaps
 * @param open what anybody with the database may read
 * @param sealed what only the holder of a key can read; empty where there is nothing of that kind
 */
public record LoggedEntry(long position, byte[] open, byte[] sealed) {

    /** The leaf covers both parts: SHA-256(sealed) || open, so that neither can change and neither can pass for the other. */
    public Hash leaf() {
        byte[] digest = Hash.sha256().digest(sealed);
        return Hash.leaf(ByteBuffer.allocate(digest.length + open.length)
                .put(digest)
                .put(open)
                .array());
    }
}

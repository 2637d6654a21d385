package io.lobbycard.transparency.snapshots;

import java.util.List;

/**
 * A snapshot's entry in the log, with its proof.
 *
 * @param entry the entry as it was logged: JSON with {@code snapshot}, {@code sha256} and {@code at}
 * @param size of the log in the checkpoint
 * @param proof hashes from the entry's leaf to the checkpoint's root (RFC 9162, section 2.1.3), in base64
 * @param checkpoint the signed note that covers it
 */
public record LoggedSnapshot(long position, String entry, long size, List<String> proof, String checkpoint) {

    public LoggedSnapshot {
        proof = List.copyOf(proof);
    }
}

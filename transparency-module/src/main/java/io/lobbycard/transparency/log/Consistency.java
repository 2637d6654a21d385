package io.lobbycard.transparency.log;

import io.lobbycard.web.ProblemException;
import java.util.List;

/**
 * What shows that the newer size of a log begins with the older (RFC 9162, section 2.1.4).
 *
 * @param proof hashes in base64
 */
public record Consistency(long older, long newer, List<String> proof) {

    public Consistency {
        proof = List.copyOf(proof);
    }

    /**
     * The proof between two sizes.
     *
     * @throws ProblemException 400 if the log has never had them; 503 if it cannot be told just now
     */
    public static Consistency of(TransparencyLog log, long older, long newer) {
        try {
            List<Hash> proof = log.consistencyProof(older, newer);
            return new Consistency(
                    older, newer, proof.stream().map(Hash::toString).toList());
        } catch (IllegalArgumentException neverSo) {
            throw ProblemException.badRequest("The log has never had these two sizes, the older one first.");
        }
    }
}

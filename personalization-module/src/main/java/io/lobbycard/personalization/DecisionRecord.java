package io.lobbycard.personalization;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import java.time.Instant;
import java.util.List;

/**
 * All that made one choice come out as it did, so that it can be made again and held against what was said of it.
 *
 * @param propensity probability with which this artwork was chosen, in (0, 1]
 * @param snapshotDigest SHA-256 of the snapshot's bytes, in hexadecimal
 * @param asOf until when viewings received counted
 * @param watermark how many viewings received counted
 * @param period from which chance was drawn
 * @param seed from which chance was drawn, in hexadecimal; the member's own
 * @param inputs keyed digest of the history and of the member's word, in hexadecimal
 */
public record DecisionRecord(
        TitleId title,
        ArtworkId artwork,
        Mode mode,
        double propensity,
        long snapshot,
        String snapshotDigest,
        Instant asOf,
        int watermark,
        int controlRevision,
        long withdrawalRevision,
        int period,
        String seed,
        String inputs,
        List<Explanation.Candidate> candidates) {

    public DecisionRecord {
        candidates = List.copyOf(candidates);
    }
}

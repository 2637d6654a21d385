package io.lobbycard.transparency.receipts;

import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Explanation;
import java.time.Instant;
import java.util.List;

/**
 * The payload of a receipt.
 *
 * @param issued when it was signed
 * @param token names the choice
 * @param decision comes out the same whenever the choice is made again
 * @param log shows that the snapshot is the one that everybody got
 */
record Receipt(Instant issued, String token, Decision decision, Logged log) {

    /**
     * What {@link DecisionRecord} says, with plain ids.
     *
     * @param seed and {@code inputs} in hexadecimal
     */
    record Decision(
            String title,
            String artwork,
            String mode,
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
            List<Candidate> candidates) {

        static Decision of(DecisionRecord made) {
            return new Decision(
                    made.title().value(),
                    made.artwork().value(),
                    made.mode().label(),
                    made.propensity(),
                    made.snapshot(),
                    made.snapshotDigest(),
                    made.asOf(),
                    made.watermark(),
                    made.controlRevision(),
                    made.withdrawalRevision(),
                    made.period(),
                    made.seed(),
                    made.inputs(),
                    made.candidates().stream().map(Candidate::of).toList());
        }
    }

    /**
     * An artwork of the title.
     *
     * @param reason why it took no part in the draw; empty if it did
     */
    record Candidate(String artwork, double score, double propensity, boolean eligible, String reason) {

        static Candidate of(Explanation.Candidate each) {
            return new Candidate(
                    each.artwork().value(), each.score(), each.propensity(), each.eligible(), each.reason());
        }
    }

    /**
     * The snapshot's entry in the public log.
     *
     * @param proof hashes from its leaf to the checkpoint's root, in base64
     */
    record Logged(long position, String entry, List<String> proof, String checkpoint) {}
}

package io.lobbycard.transparency;

import com.nimbusds.jose.jwk.JWKSet;
import io.lobbycard.transparency.log.Checkpoint;
import io.lobbycard.transparency.log.Hash;
import io.lobbycard.transparency.log.Note;
import io.lobbycard.transparency.log.Proofs;
import io.lobbycard.transparency.receipts.KeySet;
import java.text.ParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out with a checkpoint that somebody kept whether what it covers is still the beginning of the log. Needs the platform
 * and the JOSE library, and of the server its newest checkpoint and one proof.
 */
public final class CheckpointCheck {

    private final Checkpoint kept;

    private CheckpointCheck(Checkpoint kept) {
        this.kept = kept;
    }

    /** How it can end. */
    public enum Outcome {
        STILL_THE_BEGINNING,
        NOT_THE_BEGINNING,
        /** The server shows less than was kept, and yet that the log goes on to all of it: it has yet to sign that itself. */
        NOT_SIGNED_YET
    }

    /**
     * What came of it.
     *
     * @param why a complete sentence
     */
    public record Finding(Outcome outcome, String why) {}

    /**
     * Takes what was kept.
     *
     * @param keySet a JWK set in JSON, as {@link Receipts#keys()} gives it; kept as long as the checkpoint, it need not be
     *     believed whoever has the server now
     * @return empty if the text is no checkpoint that a key of the set has signed
     * @throws IllegalArgumentException if the key set is not well-formed
     */
    public static Optional<CheckpointCheck> of(String kept, String keySet) {
        return checkpoint(kept, keySet).map(CheckpointCheck::new);
    }

    private static Optional<Checkpoint> checkpoint(String text, String keySet) {
        try {
            return KeySet.of(JWKSet.parse(keySet)).checkpoint(text).map(Note::checkpoint);
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("This is not a JWK set in JSON.", malformed);
        }
    }

    /** The name of the log, such as {@code lobbycard/access}. */
    public String log() {
        return kept.log();
    }

    /** What was kept, in words. */
    public String covers() {
        return "the first %d entries of the log %s, as of %s".formatted(kept.size(), kept.log(), kept.at());
    }

    /**
     * The server's newest checkpoint of that log.
     *
     * @param keySet the server's keys as they are now, of which some may be younger than what was kept
     * @return empty if the text is no checkpoint of that log that a key of the set has signed
     * @throws IllegalArgumentException if the key set is not well-formed
     */
    public Optional<Newest> newest(String text, String keySet) {
        return checkpoint(text, keySet)
                .filter(checkpoint -> checkpoint.log().equals(kept.log()))
                .map(Newest::new);
    }

    /** What to find if the server says that it has no checkpoint. */
    public Finding none() {
        return kept.size() == 0
                ? new Finding(Outcome.STILL_THE_BEGINNING, "The log was empty, and still is.")
                : broken("The server says that its log is empty, and the kept checkpoint covers " + covers() + ".");
    }

    /** The server's newest checkpoint, beside the one that was kept. */
    public final class Newest {

        private final Checkpoint newest;

        private Newest(Checkpoint newest) {
            this.newest = newest;
        }

        /** The size from which a proof is wanted. */
        public long older() {
            return Math.min(kept.size(), newest.size());
        }

        /** The size to which a proof is wanted. */
        public long newer() {
            return Math.max(kept.size(), newest.size());
        }

        /**
         * Holds the proof against what was kept.
         *
         * @param proof between the two sizes, in base64; null if the server says that the log has never had them
         */
        public Finding compare(@Nullable List<String> proof) {
            boolean shorter = newest.size() < kept.size();
            if (proof == null && shorter) {
                return broken("Entries of the log are gone: the kept checkpoint covers %s, and the server has only %d."
                        .formatted(covers(), newest.size()));
            }
            if (proof == null || !extended(proof)) {
                return broken("The log was changed: it does not begin any more with what the kept checkpoint covers, "
                        + covers() + ".");
            }
            if (shorter) {
                return new Finding(
                        Outcome.NOT_SIGNED_YET,
                        ("The server's newest checkpoint covers %d entries, fewer than the kept one, which covers %s."
                                        + " It has shown all of them, and not signed that yet; ask again in a while.")
                                .formatted(newest.size(), covers()));
            }
            return new Finding(
                    Outcome.STILL_THE_BEGINNING,
                    "What the kept checkpoint covers, %s, is still the beginning of the log, which had %d entries at %s."
                            .formatted(covers(), newest.size(), newest.at()));
        }

        private boolean extended(List<String> proof) {
            Checkpoint older = newest.size() < kept.size() ? newest : kept;
            Checkpoint newer = newest.size() < kept.size() ? kept : newest;
            try {
                List<Hash> hashes = proof.stream().map(Hash::parse).toList();
                return Proofs.extend(older.size(), older.root(), newer.size(), newer.root(), hashes);
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }
    }

    private static Finding broken(String why) {
        return new Finding(Outcome.NOT_THE_BEGINNING, why);
    }
}

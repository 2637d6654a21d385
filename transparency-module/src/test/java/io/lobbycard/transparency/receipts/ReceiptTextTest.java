package io.lobbycard.transparency.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.nimbusds.jose.jwk.JWKSet;
import io.lobbycard.transparency.ReceiptCheck;
import io.lobbycard.transparency.Verdict;
import io.lobbycard.transparency.Verdict.Outcome;
import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.transparency.log.Checkpoint;
import io.lobbycard.transparency.log.Hash;
import io.lobbycard.transparency.log.LoggedEntry;
import io.lobbycard.transparency.log.MerkleTree;
import io.lobbycard.transparency.log.Note;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReceiptTextTest {

    private static final String ENTRY = "{\"snapshot\":7,\"sha256\":\"ab12\",\"at\":\"2026-01-01T00:00:00Z\"}";

    private final SigningKey signer = SigningKey.generate();
    private final SigningKey notary = SigningKey.generate();
    private final KeySet keys = KeySet.of(List.of(signer.publicKey()), List.of(notary.publicKey()));

    @Test
    void aReceiptIsValidWithoutAServer() {
        assertEquals(
                Outcome.VALID, ReceiptCheck.check(receipt("ab12"), keys.json()).verdict());
    }

    @Test
    void oldKeysStayGood() {
        String later = KeySet.of(
                        List.of(SigningKey.generate().publicKey(), signer.publicKey()),
                        List.of(SigningKey.generate().publicKey(), notary.publicKey()))
                .json();
        assertEquals(Outcome.VALID, ReceiptCheck.check(receipt("ab12"), later).verdict());
    }

    @Test
    void aKeyThatIsNotInTheSetIsUnknown() {
        String others = KeySet.of(List.of(), List.of(notary.publicKey())).json();
        assertEquals(
                Outcome.UNKNOWN_KEY, ReceiptCheck.check(receipt("ab12"), others).verdict());
    }

    @Test
    void aKeyOfCheckpointsSignsNoReceiptAndNoneOfReceiptsACheckpoint() {
        PublicKey own = signer.publicKey();
        PublicKey other = notary.publicKey();
        String receipt = receipt("ab12");

        assertEquals(
                Outcome.UNKNOWN_KEY,
                ReceiptCheck.check(
                                receipt,
                                KeySet.of(List.of(), List.of(own, other)).json())
                        .verdict());
        assertEquals(
                Outcome.ALTERED,
                ReceiptCheck.check(
                                receipt,
                                KeySet.of(List.of(own, other), List.of()).json())
                        .verdict());
    }

    @Test
    void aKeySetThatDoesNotSayWhatItsKeysSignIsRefused() {
        String plain =
                new JWKSet(List.of(signer.publicKey().jwk(), notary.publicKey().jwk())).toString(true);

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ReceiptCheck.check(receipt("ab12"), plain));

        assertEquals(
                "This key set does not say which of its keys sign receipts; take it anew from /api/v1/keys.",
                refused.getMessage());
    }

    @Test
    void aSnapshotThatThePublicLogDoesNotHoldIsRefused() {
        assertEquals(Outcome.ALTERED, check(receipt("cd34")).verdict());
    }

    @Test
    void noFlippedBitAnywhereIsAccepted() {
        String receipt = receipt("ab12");
        for (int position = 0; position < receipt.length(); position++) {
            for (int bit = 0; bit < 8; bit++) {
                String flipped = receipt.substring(0, position)
                        + (char) (receipt.charAt(position) ^ 1 << bit)
                        + receipt.substring(position + 1);
                assertNotEquals(Outcome.VALID, outcome(flipped), "bit " + bit + " of character " + position);
            }
        }
    }

    @Test
    void onlyOneTextStandsForAReceipt() {
        String receipt = receipt("ab12");
        for (String other : List.of(
                receipt + "=", receipt + ".", receipt.replace('.', ':'), "", "..", receipt + "\n", " " + receipt)) {
            assertThrows(IllegalArgumentException.class, () -> ReceiptText.parse(other), other);
        }
    }

    /** The last character of 64 bytes in base64url carries four bits that say nothing; all but one spelling is refused. */
    @Test
    void spareBitsOfTheLastCharacterAreRefused() {
        String receipt = receipt("ab12");
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String stem = receipt.substring(0, receipt.length() - 1);
        long valid = alphabet.chars()
                .filter(last -> outcome(stem + (char) last) == Outcome.VALID)
                .count();
        assertEquals(1, valid);
    }

    @Test
    void aReceiptThatClaimsAnotherAlgorithmIsNoReceipt() {
        String receipt = receipt("ab12");
        String payload = receipt.substring(receipt.indexOf('.') + 1, receipt.lastIndexOf('.'));
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));
        assertThrows(IllegalArgumentException.class, () -> ReceiptText.parse(none + "." + payload + "."));
    }

    private Outcome outcome(String text) {
        try {
            return check(text).verdict();
        } catch (IllegalArgumentException malformed) {
            return Outcome.ALTERED;
        }
    }

    private Verdict check(String receipt) {
        return keys.check(ReceiptText.parse(receipt));
    }

    private String receipt(String digest) {
        LoggedEntry entry = new LoggedEntry(1, "7", ENTRY.getBytes(StandardCharsets.UTF_8), new byte[0]);
        MerkleTree log = new MerkleTree();
        log.append(Hash.leaf(new byte[0]));
        log.append(entry.leaf());
        Note note = Note.sign(new Checkpoint("lobbycard/snapshots", 2, log.root(2), Instant.EPOCH), notary);
        String payload = """
                {"decision":{"snapshot":7,"snapshotDigest":"%s"},
                 "log":{"position":1,"entry":"%s","proof":["%s"],"checkpoint":"%s"}}""".formatted(
                        digest,
                        ENTRY.replace("\"", "\\\""),
                        log.inclusionProof(1, 2).getFirst(),
                        note.text().replace("\n", "\\n"));
        return ReceiptText.sign(payload.getBytes(StandardCharsets.UTF_8), signer);
    }
}

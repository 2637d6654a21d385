package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.jwk.JWKSet;
import io.lobbycard.transparency.CheckpointCheck;
import io.lobbycard.transparency.CheckpointCheck.Finding;
import io.lobbycard.transparency.CheckpointCheck.Newest;
import io.lobbycard.transparency.CheckpointCheck.Outcome;
import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.keys.SigningKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptCheckpointTest {

    private static final String LOG = "lobbycard/access";

    private final SigningKey key = SigningKey.generate();
    private final String kept = note(LOG, 3, tree(1, 2, 3));

    @Test
    void aLogThatOnlyGrewStillBeginsWithIt() {
        assertEquals(Outcome.STILL_THE_BEGINNING, found(tree(1, 2, 3, 4, 5)).outcome());
        assertEquals(
                "What the kept checkpoint covers, the first 3 entries of the log lobbycard/access, as of"
                        + " 2026-01-01T00:00:00Z, is still the beginning of the log, which had 3 entries at"
                        + " 2026-01-01T00:00:00Z.",
                found(tree(1, 2, 3)).why());
    }

    @Test
    void anotherPastIsFoundHoweverManyEntriesItHas() {
        assertEquals(Outcome.NOT_THE_BEGINNING, found(tree(1, 9, 3)).outcome());
        assertEquals(Outcome.NOT_THE_BEGINNING, found(tree(1, 2, 4, 5, 6)).outcome());
        assertTrue(found(tree(2, 3, 4)).why().startsWith("The log was changed"));
    }

    @Test
    void aLogThatWasCutOffIsFound() {
        Newest newest = newest(note(LOG, 2, tree(1, 2))).orElseThrow();
        assertEquals(
                "Entries of the log are gone: the kept checkpoint covers the first 3 entries of the log"
                        + " lobbycard/access, as of 2026-01-01T00:00:00Z, and the server has only 2.",
                newest.compare(null).why());
        assertEquals(Outcome.NOT_THE_BEGINNING, newest.compare(null).outcome());
        assertEquals(Outcome.NOT_THE_BEGINNING, newest.compare(List.of()).outcome());
        assertEquals(Outcome.NOT_THE_BEGINNING, check().none().outcome());
    }

    @Test
    void aServerThatHasNotSignedAllYetIsToBeAskedAgain() {
        Newest newest = newest(note(LOG, 2, tree(1, 2))).orElseThrow();
        assertEquals(
                Outcome.NOT_SIGNED_YET,
                newest.compare(proof(tree(1, 2, 3), newest)).outcome());
        assertEquals(
                Outcome.NOT_THE_BEGINNING,
                newest.compare(proof(tree(1, 2, 4), newest)).outcome());
    }

    @Test
    void whatNoKeySignedOrIsOfAnotherLogIsNotTaken() {
        assertEquals(
                Optional.empty(),
                CheckpointCheck.of(kept, keySet(SigningKey.generate().publicKey())));
        assertEquals(Optional.empty(), CheckpointCheck.of(kept.replace("\n3\n", "\n4\n"), keySet(key.publicKey())));
        assertEquals(Optional.empty(), newest(note("lobbycard/accounts", 3, tree(1, 2, 3))));
        assertThrows(IllegalArgumentException.class, () -> CheckpointCheck.of(kept, "no keys"));
    }

    @Test
    void aKeyThatReplacedAnotherSinceSignsTheNewest() {
        SigningKey younger = SigningKey.generate();
        MerkleTree now = tree(1, 2, 3, 4);
        Checkpoint checkpoint =
                new Checkpoint(LOG, now.size(), now.root(now.size()), Instant.parse("2026-04-01T00:00:00Z"));
        String signed = Note.sign(checkpoint, younger).text();

        assertEquals(Optional.empty(), check().newest(signed, keySet(key.publicKey())));
        Newest newest = check().newest(signed, keySet(younger.publicKey())).orElseThrow();
        assertEquals(
                Outcome.STILL_THE_BEGINNING, newest.compare(proof(now, newest)).outcome());
    }

    private Optional<Newest> newest(String text) {
        return check().newest(text, keySet(key.publicKey()));
    }

    private Finding found(MerkleTree now) {
        Newest newest = newest(note(LOG, now.size(), now)).orElseThrow();
        return newest.compare(proof(now, newest));
    }

    private CheckpointCheck check() {
        return CheckpointCheck.of(kept, keySet(key.publicKey())).orElseThrow();
    }

    private static List<String> proof(MerkleTree now, Newest newest) {
        return now.consistencyProof(newest.older(), newest.newer()).stream()
                .map(Hash::toString)
                .toList();
    }

    private String note(String log, long size, MerkleTree tree) {
        return Note.sign(new Checkpoint(log, size, tree.root(size), Instant.parse("2026-01-01T00:00:00Z")), key)
                .text();
    }

    private static String keySet(PublicKey key) {
        return new JWKSet(List.of(key.jwk()), Map.of("receipts", List.of(), "checkpoints", List.of(key.id())))
                .toString(true);
    }

    private static MerkleTree tree(int... leaves) {
        MerkleTree tree = new MerkleTree();
        for (int leaf : leaves) {
            tree.append(Hash.leaf(new byte[] {(byte) leaf}));
        }
        return tree;
    }
}

package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.keys.SigningKey;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherServersTest {

    private final SigningKey key = SigningKey.generate();
    private final MerkleTree tree = tree(1, 2, 3);
    private final OtherServers others = new OtherServers();

    @Test
    void whoSignedOtherEntriesContradictsAsSoonAsThisServerKnowsAsMany() {
        assertTrue(others.contradict(List.of(note(2, tree(1, 9))), tree));
        assertFalse(others.contradict(List.of(note(4, tree(1, 9, 3, 4))), tree), "not known yet");
        tree.append(leaf(4));
        assertTrue(others.contradict(List.of(), tree));
        assertFalse(others.contradict(List.of(), tree), "told once");
    }

    @Test
    void whoSignedTheSameEntriesDoesNot() {
        assertFalse(others.contradict(List.of(note(0, tree()), note(3, tree), note(4, tree(1, 2, 3, 4))), tree));
        tree.append(leaf(4));
        assertFalse(others.contradict(List.of(), tree));
    }

    @Test
    void theLatestTimeThatTheyStateIsKept() {
        assertEquals(Instant.MIN, others.signedUpTo());
        others.contradict(
                List.of(note(1, tree, Instant.ofEpochSecond(20)), note(2, tree, Instant.ofEpochSecond(10))), tree);
        assertEquals(Instant.ofEpochSecond(20), others.signedUpTo());
        others.contradict(List.of(), tree);
        others.heard(Instant.ofEpochSecond(15));
        assertEquals(Instant.ofEpochSecond(20), others.signedUpTo());
        others.heard(Instant.ofEpochSecond(25));
        assertEquals(Instant.ofEpochSecond(25), others.signedUpTo());
    }

    private Note note(long size, MerkleTree over) {
        return note(size, over, Instant.EPOCH);
    }

    private Note note(long size, MerkleTree over, Instant at) {
        return Note.sign(new Checkpoint("lobbycard/access", size, over.root(size), at), key);
    }

    private static MerkleTree tree(int... leaves) {
        MerkleTree tree = new MerkleTree();
        for (int leaf : leaves) {
            tree.append(leaf(leaf));
        }
        return tree;
    }

    private static Hash leaf(int content) {
        return Hash.leaf(new byte[] {(byte) content});
    }
}

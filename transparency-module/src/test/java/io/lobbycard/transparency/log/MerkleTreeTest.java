package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int LEAVES = 40;

    /**
     * The leaves and roots that the Certificate Transparency project tests its trees with (RFC 6962 hashing, the same as RFC
     * 9162's).
     */
    private static final List<String> KNOWN_LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> KNOWN_ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void rootsAreThoseOfCertificateTransparency() {
        MerkleTree tree = new MerkleTree();
        KNOWN_LEAVES.forEach(leaf -> tree.append(Hash.leaf(HexFormat.of().parseHex(leaf))));
        for (int size = 0; size <= KNOWN_LEAVES.size(); size++) {
            assertEquals(
                    KNOWN_ROOTS.get(size),
                    HexFormat.of().formatHex(tree.root(size).bytes()));
        }
    }

    @Test
    void everyLeafIsProvenInEverySizeAndNoOther() {
        MerkleTree tree = tree(LEAVES);
        for (int size = 1; size <= LEAVES; size++) {
            for (int index = 0; index < size; index++) {
                List<Hash> proof = tree.inclusionProof(index, size);
                assertTrue(Proofs.includes(leaf(index), index, size, proof, tree.root(size)));
                assertFalse(Proofs.includes(leaf(index + 1), index, size, proof, tree.root(size)));
                assertFalse(Proofs.includes(leaf(index), index + 1, size, proof, tree.root(size)) && size > 1);
                assertFalse(Proofs.includes(leaf(index), index, size, longer(proof), tree.root(size)));
            }
        }
    }

    @Test
    void everySizeIsProvenToExtendEverySmallerOne() {
        MerkleTree tree = tree(LEAVES);
        for (int newer = 0; newer <= LEAVES; newer++) {
            for (int older = 0; older <= newer; older++) {
                List<Hash> proof = tree.consistencyProof(older, newer);
                assertTrue(Proofs.extend(older, tree.root(older), newer, tree.root(newer), proof));
                assertFalse(Proofs.extend(older, leaf(99), newer, tree.root(newer), proof));
                assertFalse(Proofs.extend(older, tree.root(older), newer, tree.root(newer), longer(proof)));
            }
        }
    }

    @Test
    void aTreeThatWasRewrittenExtendsNothing() {
        MerkleTree honest = tree(LEAVES);
        for (int older = 1; older < LEAVES; older++) {
            MerkleTree rewritten = new MerkleTree();
            for (int index = 0; index < LEAVES; index++) {
                rewritten.append(index == older - 1 ? leaf(1000) : leaf(index));
            }
            List<Hash> proof = rewritten.consistencyProof(older, LEAVES);
            assertFalse(Proofs.extend(older, honest.root(older), LEAVES, rewritten.root(LEAVES), proof));
        }
    }

    private static MerkleTree tree(int leaves) {
        MerkleTree tree = new MerkleTree();
        for (int index = 0; index < leaves; index++) {
            tree.append(leaf(index));
        }
        return tree;
    }

    private static Hash leaf(int index) {
        return Hash.leaf(new byte[] {(byte) index, (byte) (index >> 8)});
    }

    private static List<Hash> longer(List<Hash> proof) {
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(leaf(7));
        return longer;
    }
}

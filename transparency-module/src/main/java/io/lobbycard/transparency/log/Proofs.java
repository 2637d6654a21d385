package io.lobbycard.transparency.log;

import java.util.List;

/** Checks proofs against roots with nothing else at hand (RFC 9162, sections 2.1.3.2 and 2.1.4.2). */
public final class Proofs {

    private Proofs() {}

    /** Whether the leaf is the one at that index of the tree with that size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Walk walk = new Walk(index, size - 1);
        Hash hash = leaf;
        for (Hash step : proof) {
            if (walk.ended()) {
                return false;
            }
            if (walk.stepLiesLeft()) {
                hash = Hash.node(step, hash);
                walk.skip();
            } else {
                hash = Hash.node(hash, step);
            }
            walk.up();
        }
        return walk.ended() && hash.equals(root);
    }

    /** Whether the tree of the newer size and root begins with the whole tree of the older. */
    public static boolean extend(long older, Hash olderRoot, long newer, Hash newerRoot, List<Hash> proof) {
        if (older < 0 || older > newer) {
            return false;
        }
        if (older == newer) {
            return proof.isEmpty() && olderRoot.equals(newerRoot);
        }
        if (older == 0) {
            return proof.isEmpty() && olderRoot.equals(Hash.empty());
        }
        boolean complete = Long.bitCount(older) == 1;
        if (!complete && proof.isEmpty()) {
            return false;
        }
        Walk walk = new Walk(older - 1, newer - 1);
        walk.leaveCompleteSubtrees();
        Hash first = complete ? olderRoot : proof.getFirst();
        Hash second = first;
        for (Hash step : complete ? proof : proof.subList(1, proof.size())) {
            if (walk.ended()) {
                return false;
            }
            if (walk.stepLiesLeft()) {
                first = Hash.node(step, first);
                second = Hash.node(step, second);
                walk.skip();
            } else {
                second = Hash.node(second, step);
            }
            walk.up();
        }
        return walk.ended() && first.equals(olderRoot) && second.equals(newerRoot);
    }

    /** The indexes fn and sn of the RFC: a node on its way to the root, and the last node of its level. */
    private static final class Walk {
        private long node;
        private long last;

        Walk(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean ended() {
            return last == 0;
        }

        boolean stepLiesLeft() {
            return (node & 1) == 1 || node == last;
        }

        /** A last node without a sibling rises until it has one. */
        void skip() {
            while ((node & 1) == 0 && node != 0) {
                up();
            }
        }

        void leaveCompleteSubtrees() {
            while ((node & 1) == 1) {
                up();
            }
        }

        void up() {
            node >>= 1;
            last >>= 1;
        }
    }
}

package io.lobbycard.transparency.log;

import java.util.ArrayList;
import java.util.List;

/**
 * A Merkle tree that only grows (RFC 9162, section 2.1). Level 0 holds the leaves; level k holds the roots of all complete
 * subtrees of 2^k leaves, so that an append hashes two nodes on average and a proof at most log2(n)^2. 64 bytes of hashes
 * for each leaf, and no object; for one thread at a time.
 */
public final class MerkleTree {

    private final List<PackedHashes> levels = new ArrayList<>();

    /** How many leaves there are. */
    public long size() {
        return levels.isEmpty() ? 0 : levels.getFirst().size();
    }

    public void append(Hash leaf) {
        Hash node = leaf;
        for (int level = 0; ; level++) {
            if (level == levels.size()) {
                levels.add(new PackedHashes());
            }
            PackedHashes row = levels.get(level);
            row.add(node);
            if (row.size() % 2 == 1) {
                return;
            }
            node = Hash.node(row.get(row.size() - 2), row.last());
        }
    }

    /** The root of the first {@code size} leaves. */
    public Hash root(long size) {
        requireWithin(size);
        return size == 0 ? Hash.empty() : subtree(0, size);
    }

    /** The path from a leaf to the root of the first {@code size} leaves: PATH of section 2.1.3.1. */
    public List<Hash> inclusionProof(long index, long size) {
        requireWithin(size);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A tree of " + size + " leaves has no leaf " + index + ".");
        }
        List<Hash> path = new ArrayList<>();
        path(index, 0, size, path);
        return List.copyOf(path);
    }

    /** What shows that the first {@code newer} leaves begin with the first {@code older}: PROOF of section 2.1.4.1. */
    public List<Hash> consistencyProof(long older, long newer) {
        requireWithin(newer);
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("A tree of " + newer + " leaves never had " + older + ".");
        }
        List<Hash> proof = new ArrayList<>();
        if (older > 0) {
            consistency(older, 0, newer, true, proof);
        }
        return List.copyOf(proof);
    }

    private void path(long index, long from, long size, List<Hash> path) {
        if (size == 1) {
            return;
        }
        long left = largestPowerBelow(size);
        if (index < left) {
            path(index, from, left, path);
            path.add(subtree(from + left, size - left));
        } else {
            path(index - left, from + left, size - left, path);
            path.add(subtree(from, left));
        }
    }

    private void consistency(long older, long from, long size, boolean known, List<Hash> proof) {
        if (older == size) {
            if (!known) {
                proof.add(subtree(from, size));
            }
            return;
        }
        long left = largestPowerBelow(size);
        if (older <= left) {
            consistency(older, from, left, known, proof);
            proof.add(subtree(from + left, size - left));
        } else {
            consistency(older - left, from + left, size - left, false, proof);
            proof.add(subtree(from, left));
        }
    }

    /** The root over {@code size} leaves from {@code from}, which is a multiple of the power of two not below size. */
    private Hash subtree(long from, long size) {
        if (Long.bitCount(size) == 1) {
            int level = Long.numberOfTrailingZeros(size);
            return levels.get(level).get(from >> level);
        }
        long left = largestPowerBelow(size);
        return Hash.node(subtree(from, left), subtree(from + left, size - left));
    }

    private void requireWithin(long size) {
        if (size < 0 || size > size()) {
            throw new IllegalArgumentException("The tree has " + size() + " leaves, not " + size + ".");
        }
    }

    /** The largest power of two smaller than n, for n above 1. */
    static long largestPowerBelow(long n) {
        return Long.highestOneBit(n - 1);
    }
}

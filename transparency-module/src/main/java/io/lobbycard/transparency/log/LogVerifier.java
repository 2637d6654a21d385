package io.lobbycard.transparency.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Compares a log with checkpoints that were stored elsewhere. It needs no member's key, so it works on for entries whose
 * content nobody can read any more. Whatever was edited, removed, put in or moved among the entries that a checkpoint
 * covers changes the root over them, unless SHA-256 is broken. It holds the tree over the entries, and no checkpoint.
 */
public final class LogVerifier {

    /** How many findings are told in full. */
    static final int TOLD = 100;

    private final MerkleTree tree = new MerkleTree();
    private final List<String> findings = new ArrayList<>();
    private long further;
    /** Whether entries were left out after a gap. */
    private boolean broken;

    /** @param entries are read once, in the order of their positions */
    public LogVerifier(Iterator<LoggedEntry> entries) {
        while (entries.hasNext() && !broken) {
            LoggedEntry entry = entries.next();
            if (entry.position() == tree.size()) {
                tree.append(entry.leaf());
            } else {
                broken = true;
                found("Entry %d is missing, and entry %d stands in its place."
                        .formatted(tree.size(), entry.position()));
            }
        }
    }

    /** Compares what a checkpoint covers. */
    public void check(Checkpoint checkpoint) {
        if (checkpoint.size() > tree.size()) {
            if (!broken) {
                found("The checkpoint of %s covers %d entries, and only %d are left."
                        .formatted(checkpoint.at(), checkpoint.size(), tree.size()));
            }
        } else if (!checkpoint.root().equals(tree.root(checkpoint.size()))) {
            found("The first %d entries are not those that the checkpoint of %s covers."
                    .formatted(checkpoint.size(), checkpoint.at()));
        }
    }

    /** What is wrong, as sentences; empty if every checkpoint holds. */
    public List<String> findings() {
        List<String> all = new ArrayList<>(findings);
        if (further > 0) {
            all.add("And %d further checkpoints do not hold.".formatted(further));
        }
        return List.copyOf(all);
    }

    /** Over all entries that were read. */
    MerkleTree tree() {
        return tree;
    }

    private void found(String finding) {
        if (findings.size() < TOLD) {
            findings.add(finding);
        } else {
            further++;
        }
    }
}

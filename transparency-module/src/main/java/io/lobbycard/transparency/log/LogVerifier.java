package io.lobbycard.transparency.log;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Compares a log with checkpoints that were stored elsewhere. It needs no member's key, so it works on for entries whose
 * content nobody can read any more. Whatever was edited, removed, put in or moved among the entries that a checkpoint
 * covers changes the root over them, unless SHA-256 is broken.
 */
public final class LogVerifier {

    private LogVerifier() {}

    /**
     * Reads the log once, in the order of its positions.
     *
     * @return what is wrong, as sentences; empty if every checkpoint holds
     */
    public static List<String> findings(Iterator<LoggedEntry> entries, List<Checkpoint> checkpoints) {
        return findings(entries, checkpoints, new MerkleTree());
    }

    /** The same, and leaves in the tree, which comes empty, what was read. */
    static List<String> findings(Iterator<LoggedEntry> entries, List<Checkpoint> checkpoints, MerkleTree tree) {
        List<String> findings = new ArrayList<>();
        NavigableMap<Long, List<Checkpoint>> bySize = new TreeMap<>();
        for (Checkpoint checkpoint : checkpoints) {
            bySize.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>()).add(checkpoint);
        }
        compare(tree, bySize, findings);
        while (entries.hasNext()) {
            LoggedEntry entry = entries.next();
            if (entry.position() != tree.size()) {
                findings.add("Entry %d is missing, and entry %d stands in its place."
                        .formatted(tree.size(), entry.position()));
                return findings;
            }
            tree.append(entry.leaf());
            compare(tree, bySize, findings);
        }
        bySize.tailMap(tree.size(), false)
                .forEach((size, missed) -> findings.add("The checkpoint of %s covers %d entries, and only %d are left."
                        .formatted(missed.getFirst().at(), size, tree.size())));
        return findings;
    }

    private static void compare(MerkleTree tree, NavigableMap<Long, List<Checkpoint>> bySize, List<String> findings) {
        for (Checkpoint checkpoint : bySize.getOrDefault(tree.size(), List.of())) {
            if (!checkpoint.root().equals(tree.root(tree.size()))) {
                findings.add("The first %d entries are not those that the checkpoint of %s covers."
                        .formatted(tree.size(), checkpoint.at()));
            }
        }
    }
}

package io.lobbycard.transparency.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares all entries of a log with its checkpoints, and remembers which checkpoints were found right. */
final class Comparison {

    private final String log;
    private final LogRows rows;
    private final CheckpointFile file;
    private volatile @Nullable Right right;

    /**
     * Checkpoints that were found right.
     *
     * @param kept two that stand for all of them, because a root covers all entries below it: the one over most entries, and
     *     the newest of this server
     */
    private record Right(CheckpointFile.Mark mark, List<Note> kept) {}

    Comparison(String log, LogRows rows, CheckpointFile file) {
        this.log = log;
        this.rows = rows;
        this.file = file;
    }

    /**
     * What a comparison came to.
     *
     * @param findings what is wrong, as sentences
     * @param tree over all entries that were read
     * @param newest the last of the checkpoints that were read; empty if there was none
     */
    record Result(List<String> findings, MerkleTree tree, Optional<Note> newest) {}

    /** @param signed the newest that this server has signed since it started; null if it has signed none */
    Result compare(@Nullable Note signed) throws IOException {
        return compare(signed, null);
    }

    /** The same, without checking again the signatures of what was found right and lies there unchanged. */
    Result compareAgain(@Nullable Note signed) throws IOException {
        return compare(signed, right);
    }

    private Result compare(@Nullable Note signed, @Nullable Right before) throws IOException {
        right = null;
        CheckpointFile.Read read = file.read(before == null ? null : before.mark());
        List<Note> notes = new ArrayList<>(before == null || read.whole() ? List.of() : before.kept());
        notes.addAll(read.notes());
        MerkleTree tree = new MerkleTree();
        List<String> findings = findings(signed, notes, tree);
        if (findings.isEmpty()) {
            right = new Right(read.mark(), kept(notes, signed));
        }
        return new Result(findings, tree, notes.isEmpty() ? Optional.empty() : Optional.of(notes.getLast()));
    }

    private List<String> findings(@Nullable Note signed, List<Note> notes, MerkleTree tree) {
        if (signed != null && notes.stream().noneMatch(note -> note.text().equals(signed.text()))) {
            return List.of("Checkpoints over the log of " + log + " that this server has signed are gone.");
        }
        return LogVerifier.findings(
                new EntryPages(rows, log), notes.stream().map(Note::checkpoint).toList(), tree);
    }

    private static List<Note> kept(List<Note> notes, @Nullable Note signed) {
        Optional<Note> largest = notes.stream()
                .max(Comparator.comparingLong(note -> note.checkpoint().size()));
        return Stream.concat(largest.stream(), Stream.ofNullable(signed)).toList();
    }
}

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
     * What is wrong, as sentences.
     *
     * @param signed the newest that this server has signed
     */
    List<String> findings(Optional<Note> signed) {
        return findings(signed, null);
    }

    /** The same, without checking again the signatures of what was found right and lies there unchanged. */
    List<String> findingsAgain(Optional<Note> signed) {
        return findings(signed, right);
    }

    private List<String> findings(Optional<Note> signed, @Nullable Right before) {
        right = null;
        try {
            CheckpointFile.Read read = file.read(before == null ? null : before.mark());
            List<Note> notes = new ArrayList<>(before == null || read.whole() ? List.of() : before.kept());
            notes.addAll(read.notes());
            if (signed.isPresent()
                    && notes.stream()
                            .noneMatch(note -> note.text().equals(signed.get().text()))) {
                return List.of("Checkpoints over the log of " + log + " that this server has signed are gone.");
            }
            List<String> findings = LogVerifier.findings(
                    new EntryPages(rows, log),
                    notes.stream().map(Note::checkpoint).toList());
            if (findings.isEmpty()) {
                Optional<Note> largest = notes.stream()
                        .max(Comparator.comparingLong(note -> note.checkpoint().size()));
                right = new Right(
                        read.mark(),
                        Stream.concat(largest.stream(), signed.stream()).toList());
            }
            return findings;
        } catch (IOException failure) {
            return List.of("The checkpoints cannot be read: " + failure.getMessage());
        }
    }
}

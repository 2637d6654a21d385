package io.lobbycard.transparency.log;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares all entries of a log with its checkpoints, and remembers which checkpoints were found right. */
final class Comparison {

    private final String log;
    private final Supplier<Iterator<LoggedEntry>> entries;
    private final CheckpointFile file;
    private volatile @Nullable Right right;

    /** Checkpoints that were found right. */
    private record Right(CheckpointFile.Mark mark, Passed passed) {}

    /** @param entries all of them, from the first, each time that it is asked */
    Comparison(String log, Supplier<Iterator<LoggedEntry>> entries, CheckpointFile file) {
        this.log = log;
        this.entries = entries;
        this.file = file;
    }

    /**
     * What a comparison came to.
     *
     * @param findings what is wrong, as sentences
     * @param tree over all entries that were read
     * @param newest the last of the checkpoints that were read; empty if there was none
     * @param signedUpTo the latest time that any of those which were read now states
     */
    record Result(List<String> findings, MerkleTree tree, Optional<Note> newest, Instant signedUpTo) {}

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
        // what is signed from here on may be over entries that are not read any more
        long end = file.end();
        LogVerifier verifier = new LogVerifier(entries.get());
        Passed passed = new Passed(signed);
        CheckpointFile.Read read = file.read(before == null ? null : before.mark(), end, note -> {
            verifier.check(note.checkpoint());
            passed.add(note);
        });
        if (before != null && !read.whole()) {
            before.passed().kept().forEach(note -> verifier.check(note.checkpoint()));
            passed.addEarlier(before.passed());
        }
        List<String> findings = new ArrayList<>();
        if (passed.misses()) {
            findings.add("Checkpoints over the log of " + log + " that this server has signed are gone.");
        }
        findings.addAll(verifier.findings());
        long size = verifier.tree().size();
        if (signed == null && passed.newest() == null && size > 0 && !file.isBegunAnew(size)) {
            throw new NoCheckpointsException(log, size);
        }
        if (findings.isEmpty()) {
            right = new Right(read.mark(), passed);
        }
        return new Result(findings, verifier.tree(), Optional.ofNullable(passed.newest()), passed.signedUpTo());
    }

    /**
     * What is kept of the checkpoints of a file: three that stand for all of them, because a root covers all entries below
     * it. They are the one over most entries, the last, and the newest of this server.
     */
    private static final class Passed {

        private final @Nullable Note signed;
        private boolean signedPassed;
        private @Nullable Note largest;
        private @Nullable Note newest;
        private Instant signedUpTo = Instant.MIN;

        Passed(@Nullable Note signed) {
            this.signed = signed;
        }

        void add(Note note) {
            newest = note;
            addLarge(note);
            signedPassed |= note.equals(signed);
            Instant at = note.checkpoint().at();
            signedUpTo = at.isAfter(signedUpTo) ? at : signedUpTo;
        }

        /** What has passed before all others. */
        void addEarlier(Passed earlier) {
            for (Note note : earlier.kept()) {
                addLarge(note);
                signedPassed |= note.equals(signed);
            }
            newest = newest == null ? earlier.newest : newest;
        }

        private void addLarge(Note note) {
            if (largest == null
                    || note.checkpoint().size() > largest.checkpoint().size()) {
                largest = note;
            }
        }

        boolean misses() {
            return signed != null && !signedPassed;
        }

        @Nullable
        Note newest() {
            return newest;
        }

        Instant signedUpTo() {
            return signedUpTo;
        }

        List<Note> kept() {
            List<Note> kept = new ArrayList<>();
            for (Note note : new Note[] {largest, newest, signed}) {
                if (note != null) {
                    kept.add(note);
                }
            }
            return kept;
        }
    }
}

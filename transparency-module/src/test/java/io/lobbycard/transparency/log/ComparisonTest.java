package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.transparency.keys.SigningKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparisonTest {

    private static final String LOG = "lobbycard/access";
    private static final String GONE = "Checkpoints over the log of access that this server has signed are gone.";

    @TempDir
    private Path folder;

    private final SigningKey key = SigningKey.generate();
    private final List<LoggedEntry> entries = new ArrayList<>();
    private final MerkleTree tree = new MerkleTree();

    @BeforeEach
    void twoServersHaveSignedTheSameEntries() throws IOException {
        enter();
        enter();
        file().append(note(2, "2026-01-01T00:00:00Z"), key.publicKey());
        file().append(note(2, "2026-01-01T00:00:01Z"), key.publicKey());
    }

    @Test
    void theNewestIsThereAgainAlthoughAnotherIsOverAsManyEntries() throws IOException {
        Comparison comparison = comparison();
        Note newest = comparison.compare(null).newest().orElseThrow();

        assertEquals(note(2, "2026-01-01T00:00:01Z"), newest);
        assertEquals(List.of(), comparison.compareAgain(newest).findings());
        assertEquals(newest, comparison.compareAgain(newest).newest().orElseThrow());
    }

    @Test
    void theLatestTimeThatAServerHasSignedIsTold() throws IOException {
        file().append(note(2, "2025-12-31T00:00:00Z"), key.publicKey());
        assertEquals(
                Instant.parse("2026-01-01T00:00:01Z"),
                comparison().compare(null).signedUpTo());
    }

    @Test
    void whatWasSignedAndIsNotThereIsMissed() throws IOException {
        Comparison comparison = comparison();
        Note signed = note(2, "2026-01-01T00:00:02Z");
        assertEquals(List.of(GONE), comparison.compare(signed).findings());
        assertEquals(List.of(), comparison.compare(null).findings());
        assertEquals(List.of(GONE), comparison.compareAgain(signed).findings());
    }

    @Test
    void entriesThatWereChangedAreFoundWithoutReadingTheirCheckpointsAgain() throws IOException {
        Comparison comparison = comparison();
        comparison.compare(null);
        entries.set(0, new LoggedEntry(0, "another", new byte[] {1}, new byte[0]));
        List<String> findings = comparison.compareAgain(null).findings();
        assertEquals(
                "The first 2 entries are not those that the checkpoint of 2026-01-01T00:00:00Z covers.",
                findings.getFirst());
    }

    @Test
    void whatIsSignedWhileTheEntriesAreReadIsLeftForTheNextTime() throws IOException {
        Comparison comparison =
                new Comparison("access", () -> List.copyOf(withOneMore()).iterator(), file());
        assertEquals(
                2, comparison.compare(null).newest().orElseThrow().checkpoint().size());
    }

    @Test
    void withoutAnyCheckpointEntriesCannotBeComparedUntilAPersonSaysWhyThatIsMeant() throws IOException {
        Files.delete(folder.resolve("access.checkpoints"));
        Comparison comparison = comparison();
        assertThrows(NoCheckpointsException.class, () -> comparison.compare(null));

        for (String not : List.of("1 entry was enough before.", "2", "2 why", "22 entries, by a backup.")) {
            Files.writeString(folder.resolve("access.anew"), not);
            assertThrows(NoCheckpointsException.class, () -> comparison.compare(null), not);
        }

        Files.writeString(folder.resolve("access.anew"), "2 entries came back with Sunday's backup.\n");
        assertEquals(List.of(), comparison.compare(null).findings());
        enter();
        assertThrows(NoCheckpointsException.class, () -> comparison.compare(null));
    }

    @Test
    void aLogThatIsEmptyNeedsNoCheckpoints() throws IOException {
        Files.delete(folder.resolve("access.checkpoints"));
        entries.clear();
        assertEquals(List.of(), comparison().compare(null).findings());
    }

    /** The entries as they are now; right after, one more is entered and signed. */
    private List<LoggedEntry> withOneMore() {
        List<LoggedEntry> read = List.copyOf(entries);
        enter();
        try {
            file().append(note(3, "2026-01-01T00:00:03Z"), key.publicKey());
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return read;
    }

    private void enter() {
        LoggedEntry entry = new LoggedEntry(entries.size(), "subject", new byte[] {(byte) entries.size()}, new byte[0]);
        entries.add(entry);
        tree.append(entry.leaf());
    }

    private Comparison comparison() {
        return new Comparison("access", () -> List.copyOf(entries).iterator(), file());
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder, LOG);
    }

    private Note note(long size, String at) {
        return Note.sign(new Checkpoint(LOG, size, tree.root(size), Instant.parse(at)), key);
    }
}

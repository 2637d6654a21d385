package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.keys.SigningKey;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparedTreeTest {

    private static final String LOG = "lobbycard/access";
    private static final LoggedEntry ENTRY = new LoggedEntry(0, "subject", new byte[] {1}, new byte[0]);

    @TempDir
    private Path folder;

    private final SigningKey key = SigningKey.generate();
    private final List<LoggedEntry> entries = new ArrayList<>(List.of(ENTRY));
    private final Queue<Runnable> background = new ArrayDeque<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    @BeforeEach
    void signed() throws IOException {
        MerkleTree tree = new MerkleTree();
        tree.append(ENTRY.leaf());
        file().append(Note.sign(new Checkpoint(LOG, 1, tree.root(1), now), key), key.publicKey());
    }

    @Test
    void aShortLogIsWaitedForAtTheFirstUse() {
        ComparedTree compared = compared(Runnable::run);
        assertThrows(ProblemException.class, compared::tree);
        compared.require();
        assertEquals(1, compared.tree().size());
    }

    @Test
    void aLongOneIsRefusedUntilItIsCompared() {
        ComparedTree compared = compared(background::add);
        assertRefused("is being compared", compared);
        assertRefused("is being compared", compared);
        assertEquals(1, background.size());
        background.remove().run();
        compared.require();
        assertEquals(1, compared.tree().size());
    }

    @Test
    void afterAFindingOneComparisonAMinuteIsMadeAndNobodyWaitsForIt() {
        entries.set(0, new LoggedEntry(0, "another", new byte[] {1}, new byte[0]));
        ComparedTree compared = compared(background::add);
        assertEquals(1, compared.compare(true).size());
        assertRefused("is not what its checkpoints say", compared);
        assertTrue(background.isEmpty());

        entries.set(0, ENTRY);
        now = now.plus(Duration.ofMinutes(1));
        assertRefused("is being compared", compared);
        background.remove().run();
        compared.require();
        assertEquals(1, compared.tree().size());
    }

    @Test
    void checkpointsThatCannotBeReadAreNoFindingAndCloseTheLogAllTheSame() throws IOException {
        ComparedTree compared = compared(Runnable::run);
        assertEquals(List.of(), compared.compare(true));
        Path file = folder.resolve("access.checkpoints");
        Path aside = Files.move(file, folder.resolve("aside"));
        Files.createDirectory(file);

        assertThrows(ProblemException.class, () -> compared.compare(false));
        assertRefused("could not be compared with its checkpoints", compared);
        assertThrows(ProblemException.class, compared::tree);

        Files.delete(file);
        Files.move(aside, file);
        assertEquals(List.of(), compared.compare(false));
        assertEquals(1, compared.tree().size());
    }

    private static void assertRefused(String why, ComparedTree compared) {
        ProblemException refused = assertThrows(ProblemException.class, compared::require);
        assertEquals(503, refused.problem().status());
        assertTrue(String.valueOf(refused.problem().detail()).contains(why), refused.problem()::detail);
    }

    private ComparedTree compared(Executor executor) {
        Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
        AtomicReference<@Nullable Note> newest = new AtomicReference<>();
        return new ComparedTree(
                "access",
                new Comparison("access", () -> List.copyOf(entries).iterator(), file()),
                new ComparedTree.Parts(newest, new OtherServers(), clock, executor, Duration.ofMillis(10)));
    }

    private CheckpointFile file() {
        return new CheckpointFile(folder, LOG);
    }
}

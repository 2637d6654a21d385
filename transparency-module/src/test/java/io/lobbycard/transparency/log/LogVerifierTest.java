package io.lobbycard.transparency.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogVerifierTest {

    private static final int ENTRIES = 30;
    private static final int TAMPERINGS = 10_000;
    private static final long SEED = 20070802;

    private final List<LoggedEntry> log = entries();
    private final MerkleTree tree = new MerkleTree();

    LogVerifierTest() {
        log.forEach(entry -> tree.append(entry.leaf()));
    }

    @Test
    void anUntouchedLogHasNoFindings() {
        List<Checkpoint> all = new ArrayList<>();
        for (int size = 0; size <= ENTRIES; size++) {
            all.add(checkpoint(size));
        }
        assertEquals(List.of(), findings(log.iterator(), all));
    }

    /** A root of the database may change anything in it; one checkpoint outside is enough to find each change. */
    @Test
    void findsEachOfTenThousandTamperings() {
        Random random = new Random(SEED);
        List<Tampering> kinds = List.of(Tampering.values());
        Map<Tampering, Integer> tried = new EnumMap<>(Tampering.class);
        for (int trial = 0; trial < TAMPERINGS; trial++) {
            int covered = 1 + random.nextInt(ENTRIES);
            Tampering kind = kinds.get(random.nextInt(kinds.size()));
            List<LoggedEntry> changed = kind.applied(log, random.nextInt(covered), random);
            if (!sameContent(changed, covered)) {
                tried.merge(kind, 1, Integer::sum);
                List<String> findings = findings(changed.iterator(), List.of(checkpoint(covered)));
                assertFalse(findings.isEmpty(), kind + " was not found in trial " + trial);
            } else {
                trial--;
            }
        }
        for (Tampering kind : kinds) {
            assertTrue(tried.getOrDefault(kind, 0) > TAMPERINGS / (2 * kinds.size()), kind + " was hardly tried");
        }
    }

    @Test
    void whatNoCheckpointCoversYetIsNotVouchedFor() {
        List<LoggedEntry> changed = Tampering.EDIT_OPEN.applied(log, ENTRIES - 1, new Random(SEED));
        assertEquals(List.of(), findings(changed.iterator(), List.of(checkpoint(ENTRIES - 1))));
    }

    private enum Tampering {
        EDIT_OPEN,
        EDIT_SUBJECT,
        EDIT_SEALED,
        EMPTY_SEALED,
        SEAL_OF_ANOTHER,
        REMOVE,
        REMOVE_AND_RENUMBER,
        SWAP,
        INSERT,
        CUT;

        List<LoggedEntry> applied(List<LoggedEntry> log, int at, Random random) {
            List<LoggedEntry> changed = new ArrayList<>(log);
            LoggedEntry entry = changed.get(at);
            int other = (at + 1 + random.nextInt(ENTRIES - 1)) % ENTRIES;
            switch (this) {
                case EDIT_OPEN ->
                    changed.set(
                            at, new LoggedEntry(at, entry.subject(), flipped(entry.open(), random), entry.sealed()));
                case EDIT_SUBJECT -> changed.set(at, new LoggedEntry(at, "", entry.open(), entry.sealed()));
                case EDIT_SEALED ->
                    changed.set(
                            at, new LoggedEntry(at, entry.subject(), entry.open(), flipped(entry.sealed(), random)));
                case EMPTY_SEALED -> changed.set(at, new LoggedEntry(at, entry.subject(), entry.open(), new byte[0]));
                case SEAL_OF_ANOTHER ->
                    changed.set(
                            at,
                            new LoggedEntry(
                                    at,
                                    entry.subject(),
                                    entry.open(),
                                    log.get(other).sealed()));
                case REMOVE -> changed.remove(at);
                case REMOVE_AND_RENUMBER -> {
                    changed.remove(at);
                    renumber(changed);
                }
                case SWAP -> {
                    Collections.swap(changed, at, other);
                    renumber(changed);
                }
                case INSERT -> {
                    changed.add(at, entry(random.nextInt(), random));
                    renumber(changed);
                }
                case CUT -> changed.subList(at, ENTRIES).clear();
            }
            return changed;
        }

        private static void renumber(List<LoggedEntry> entries) {
            for (int position = 0; position < entries.size(); position++) {
                LoggedEntry entry = entries.get(position);
                entries.set(position, new LoggedEntry(position, entry.subject(), entry.open(), entry.sealed()));
            }
        }

        private static byte[] flipped(byte[] bytes, Random random) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            return changed;
        }
    }

    private boolean sameContent(List<LoggedEntry> changed, int covered) {
        if (changed.size() < covered) {
            return false;
        }
        for (int position = 0; position < covered; position++) {
            boolean same = changed.get(position).position() == position
                    && changed.get(position).leaf().equals(log.get(position).leaf());
            if (!same) {
                return false;
            }
        }
        return true;
    }

    @Test
    void ofManyFindingsNotAllAreTold() {
        List<LoggedEntry> changed = Tampering.EDIT_OPEN.applied(log, 0, new Random(SEED));
        List<String> findings = findings(changed.iterator(), Collections.nCopies(LogVerifier.TOLD + 7, checkpoint(5)));
        assertEquals(LogVerifier.TOLD + 1, findings.size());
        assertEquals("And 7 further checkpoints do not hold.", findings.getLast());
    }

    private static List<String> findings(Iterator<LoggedEntry> entries, List<Checkpoint> checkpoints) {
        LogVerifier verifier = new LogVerifier(entries);
        checkpoints.forEach(verifier::check);
        return verifier.findings();
    }

    private Checkpoint checkpoint(int size) {
        return new Checkpoint("test", size, tree.root(size), Instant.EPOCH);
    }

    private static List<LoggedEntry> entries() {
        Random random = new Random(SEED);
        List<LoggedEntry> entries = new ArrayList<>();
        for (int position = 0; position < ENTRIES; position++) {
            entries.add(entry(position, random));
        }
        return List.copyOf(entries);
    }

    private static LoggedEntry entry(int position, Random random) {
        byte[] open = new byte[1 + random.nextInt(80)];
        byte[] sealed = new byte[1 + random.nextInt(200)];
        random.nextBytes(open);
        random.nextBytes(sealed);
        return new LoggedEntry(position, "subject" + position % 5, open, sealed);
    }
}

package io.lobbycard.transparency.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.web.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberKeysTest {

    private static final MemberId ADA = new MemberId("ada");
    private static final MemberId BOB = new MemberId("bob");
    private static final Instant MADE = Instant.parse("2026-11-03T10:00:00.250Z");

    @TempDir
    private Path folder;

    private KeyFolder files;
    private MemberKeys keys;

    @BeforeEach
    void open() {
        MasterKey master = new MasterKey(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        files = new KeyFolder(master, new HeldMark(), Optional.of(folder.toString()), "");
        keys = new MemberKeys(files, Clock.fixed(MADE.plusNanos(999_999), ZoneOffset.UTC));
    }

    @Test
    void whenAKeyWasMadeIsSealedInItWhateverTheStoragesClockSays() throws IOException {
        String pseudonym = keys.obtain(ADA).pseudonym();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(MADE.minusSeconds(86_400)));
            }
        }

        Instant before = MADE.minusMillis(1);
        assertFalse(keys.isLeft(ADA, before, Optional.empty()), "it was made after that erasure");
        assertFalse(keys.isLeft(ADA, before, Optional.of("another")), "it was made after that erasure");
        assertTrue(keys.isLeft(ADA, before, Optional.of(pseudonym)), "it lay there then, whatever its clock said");
        assertTrue(keys.isLeft(ADA, MADE, Optional.empty()), "it outlived its erasure, and nobody is told");

        keys.destroy(ADA);
        assertTrue(keys.of(ADA).isEmpty());
        assertFalse(keys.isLeft(ADA, MADE, Optional.of(pseudonym)));
        keys.destroy(ADA);
    }

    @Test
    void aKeyInAFormThatIsNotKnownIsRefusedAndHidesNoOther() {
        byte[] secret = keys.obtain(ADA).secret();
        secret[0]++;
        files.keep("members", BOB.value(), secret);

        assertThrows(IllegalStateException.class, () -> keys.of(BOB));
        String ada = keys.of(ADA).orElseThrow().pseudonym();
        assertEquals(Set.of(ada), keys.of(Set.of(ada, "unknown")).keySet());
    }

    @Test
    void aDamagedKeyKeepsNobodyFromErasing() {
        byte[] secret = keys.obtain(ADA).secret();
        secret[0]++;
        files.keep("members", BOB.value(), secret);

        assertEquals(Optional.empty(), keys.pseudonym(BOB));
        assertTrue(keys.isLeft(BOB, MADE.minusSeconds(60), Optional.empty()), "it lies there and has to go");
        keys.destroy(BOB);
        assertFalse(keys.isLeft(BOB, MADE, Optional.empty()));
        assertEquals(Optional.of(keys.obtain(ADA).pseudonym()), keys.pseudonym(ADA));
    }

    @Test
    void whoseKeyWasDestroyedIsFoundNoMoreAndTheirNextKeyIs() {
        String before = keys.obtain(ADA).pseudonym();
        String bob = keys.obtain(BOB).pseudonym();
        assertEquals(Set.of(before, bob), keys.of(Set.of(before, bob)).keySet());

        keys.destroy(ADA);
        assertEquals(Set.of(bob), keys.of(Set.of(before, bob)).keySet());

        String after = keys.obtain(ADA).pseudonym();
        assertEquals(Set.of(after), keys.of(Set.of(before, after)).keySet());
    }

    @Test
    void whileTheFolderIsAwayNobodyIsTakenForGone() throws IOException {
        String ada = keys.obtain(ADA).pseudonym();
        assertEquals(Set.of(ada), keys.of(Set.of(ada)).keySet());
        Files.move(folder.resolve("members"), folder.resolve("members-away"));
        Files.move(folder.resolve("mark"), folder.resolve("mark-away"));

        assertThrows(ProblemException.class, () -> keys.of(Set.of(ada)));
    }
}

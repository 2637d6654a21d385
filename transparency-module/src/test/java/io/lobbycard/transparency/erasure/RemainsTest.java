package io.lobbycard.transparency.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.keys.HeldMark;
import io.lobbycard.transparency.keys.KeyFolder;
import io.lobbycard.transparency.keys.MasterKey;
import io.lobbycard.transparency.keys.MemberKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private MemberKeys keys;

    @BeforeEach
    void open() {
        MasterKey master = new MasterKey(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        keys = new MemberKeys(new KeyFolder(master, new HeldMark(), Optional.of(folder.toString()), ""), CLOCK);
    }

    @Test
    void thatAKeyIsDestroyedIsSaidOnceItIs() {
        MemberId ada = new MemberId("ada");
        Remains remains = new Remains(keys, CLOCK, OptionalInt.empty());
        keys.obtain(ada);

        String left = remains.of(ada, CLOCK.instant()).toString();
        assertFalse(left.contains("is destroyed"), left);
        assertTrue(left.contains("within the hour"), left);
        String madeLater = remains.of(ada, CLOCK.instant().minusSeconds(1)).toString();
        assertTrue(madeLater.contains("is destroyed"), madeLater);

        keys.destroyMadeUpTo(ada, CLOCK.instant());
        assertTrue(remains.of(ada, CLOCK.instant()).toString().contains("is destroyed"));
    }

    @Test
    void everythingThatIsLeftHasAReasonAndTheDaysAreRight() {
        Remains remains = new Remains(keys, CLOCK, OptionalInt.of(30));

        assertEquals(LocalDate.of(2026, 6, 30), remains.now().getFirst().until());
        assertEquals(LocalDate.of(2026, 5, 1), remains.now().get(4).until());
        assertTrue(remains.now().get(4).inWords().contains("Until 1 May 2026."));
        assertTrue(remains.now().stream().noneMatch(left -> left.why().isBlank()));
    }

    @Test
    void whereNobodyHasStatedHowLongBackupsAreKeptNoDayIsPromised() {
        String backups =
                new Remains(keys, CLOCK, OptionalInt.empty()).now().get(4).inWords();

        assertTrue(backups.contains("your viewings"), backups);
        assertTrue(backups.contains("has not stated it"), backups);
    }
}

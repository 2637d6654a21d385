package io.lobbycard.transparency.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.erasure.KnownErasures.Known;
import io.lobbycard.transparency.erasure.Remains.Left;
import io.lobbycard.transparency.keys.HeldMark;
import io.lobbycard.transparency.keys.KeyFolder;
import io.lobbycard.transparency.keys.MasterKey;
import io.lobbycard.transparency.keys.MemberKey;
import io.lobbycard.transparency.keys.MemberKeys;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemainsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T12:00:00Z"), ZoneOffset.UTC);

    private static final MemberId ADA = new MemberId("ada");

    @TempDir
    private Path folder;

    private MemberKeys keys;
    private KnownErasures erasures;

    @BeforeEach
    void open() {
        MasterKey master = new MasterKey(Optional.of(Base64.getEncoder().encodeToString(new byte[32])));
        KeyFolder files = new KeyFolder(master, new HeldMark(), Optional.of(folder.toString()), "");
        keys = new MemberKeys(files, CLOCK);
        erasures = new KnownErasures(files);
    }

    @Test
    void thatAKeyIsDestroyedIsSaidOnceItIs() {
        Remains remains = remains(OptionalInt.empty(), false, false, false);
        keys.obtain(ADA);

        String left = remains.of(ADA, CLOCK.instant()).toString();
        assertFalse(left.contains("is destroyed"), left);
        assertTrue(left.contains("within the hour"), left);
        String madeLater = remains.of(ADA, CLOCK.instant().minusSeconds(1)).toString();
        assertTrue(madeLater.contains("is destroyed"), madeLater);
        Instant earlier = CLOCK.instant().minusSeconds(2);
        erasures.done(new Known(ADA, earlier, keys.of(ADA).map(MemberKey::pseudonym)));
        String noted = remains.of(ADA, earlier).toString();
        assertTrue(noted.contains("within the hour"), "it lay there when the member erased, whatever its clock said");

        keys.destroy(ADA);
        assertTrue(remains.of(ADA, CLOCK.instant()).toString().contains("is destroyed"));
    }

    @Test
    void nothingIsSaidToBeDoneBeforeTheMemberErases() {
        Remains remains = remains(OptionalInt.of(30), true, true, true);

        String before = remains.now(ADA).toString();
        assertTrue(before.contains("Your key will be destroyed"), before);
        for (String done : List.of("is destroyed", "made before", "that you erased", "could not be")) {
            assertFalse(before.contains(done), before);
        }
        String after = remains.of(ADA, CLOCK.instant()).toString();
        assertTrue(after.contains("Your key is destroyed"), after);
    }

    @Test
    void everythingThatIsLeftHasAReasonAndTheDaysAreRight() {
        List<Left> left = remains(OptionalInt.of(30), true, true, true).now(ADA);

        assertEquals(LocalDate.of(2026, 6, 30), left.getFirst().until());
        Left backups = backups(left);
        assertEquals(LocalDate.of(2026, 5, 1), backups.until());
        assertTrue(backups.inWords().contains("Until 1 May 2026."), backups.inWords());
        assertTrue(left.stream().noneMatch(each -> each.why().isBlank()));
    }

    @Test
    void onlyWhatIsLeftOfThisMemberIsSaid() {
        String nothing =
                remains(OptionalInt.empty(), false, false, false).now(ADA).toString();
        assertFalse(nothing.contains("emergency"), nothing);
        assertFalse(nothing.contains("daily sums"), nothing);

        String emergency =
                remains(OptionalInt.empty(), false, false, true).now(ADA).toString();
        assertTrue(emergency.contains("emergency"), emergency);
        assertFalse(emergency.contains("daily sums"), emergency);

        String old = remains(OptionalInt.empty(), true, false, false).now(ADA).toString();
        assertFalse(old.contains("emergency"), old);
        assertTrue(old.contains("daily sums"), old);
        assertFalse(old.contains("page of figures"), old);

        String figures =
                remains(OptionalInt.empty(), false, true, false).now(ADA).toString();
        assertTrue(figures.contains("page of figures"), figures);
    }

    @Test
    void whatWasLearnedIsOldWhereTheSnapshotsOfThenAreGone() {
        List<Instant> asked = new ArrayList<>();
        new Remains(
                        keys,
                        erasures,
                        new Traces() {
                            @Override
                            public boolean learnedBefore(Instant time) {
                                return asked.add(time);
                            }

                            @Override
                            public boolean figuresReleased() {
                                return false;
                            }

                            @Override
                            public boolean emergencyWaits(MemberId member, Instant by) {
                                return asked.add(by) && member.equals(ADA);
                            }
                        },
                        CLOCK,
                        OptionalInt.empty())
                .now(ADA);

        assertEquals(List.of(CLOCK.instant().minus(Duration.ofDays(90)), CLOCK.instant()), asked);
    }

    @Test
    void whereNobodyHasStatedHowLongBackupsAreKeptNoDayIsPromised() {
        String backups = backups(
                        remains(OptionalInt.empty(), false, false, false).now(ADA))
                .inWords();

        assertTrue(backups.contains("your viewings"), backups);
        assertTrue(backups.contains("has not stated it"), backups);
    }

    private Remains remains(OptionalInt backupDays, boolean oldDays, boolean figures, boolean emergency) {
        Traces traces = new Traces() {
            @Override
            public boolean learnedBefore(Instant time) {
                return oldDays;
            }

            @Override
            public boolean figuresReleased() {
                return figures;
            }

            @Override
            public boolean emergencyWaits(MemberId member, Instant by) {
                return emergency;
            }
        };
        return new Remains(keys, erasures, traces, CLOCK, backupDays);
    }

    private static Left backups(List<Left> left) {
        return left.stream()
                .filter(each -> each.what().startsWith("Older backups"))
                .findFirst()
                .orElseThrow();
    }
}

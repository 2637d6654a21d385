package io.lobbycard.transparency.erasure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RemainsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-04-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void everythingThatIsLeftHasAReasonAndTheDaysAreRight() {
        Remains remains = new Remains(CLOCK, OptionalInt.of(30));

        assertEquals(LocalDate.of(2026, 6, 30), remains.now().getFirst().until());
        assertEquals(LocalDate.of(2026, 5, 1), remains.now().get(4).until());
        assertTrue(remains.now().get(4).inWords().contains("Until 1 May 2026."));
        assertTrue(remains.now().stream().noneMatch(left -> left.why().isBlank()));
    }

    @Test
    void whereNobodyHasStatedHowLongBackupsAreKeptNoDayIsPromised() {
        String backups = new Remains(CLOCK, OptionalInt.empty()).now().get(4).inWords();

        assertTrue(backups.contains("your viewings"), backups);
        assertTrue(backups.contains("has not stated it"), backups);
    }
}

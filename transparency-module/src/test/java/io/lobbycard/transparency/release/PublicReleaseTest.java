package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.Release;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicReleaseTest {

    @Test
    void nobodyLearnsWhichEmployeesAskedAndApproved() {
        Release told = release("ada", "grace").inPublic();

        assertFalse(told.toString().contains("ada") || told.toString().contains("grace"), told::toString);
        assertNull(told.remark());
    }

    @Test
    void everybodyLearnsThatADemonstrationHadNoSecondPerson() {
        Release told = release(Release.ASKED_BY_DEMO, Release.APPROVED_BY_DEMO).inPublic();

        assertTrue(told.isByDemo());
        assertEquals("demonstration, without a second person", told.decider());
        assertEquals(
                "a privacy officer",
                release(Release.ASKED_BY_DEMO, "grace").inPublic().decider());
    }

    private static Release release(String asker, String decider) {
        return new Release(
                "1",
                "top-titles:2026-Q3",
                Release.State.RELEASED,
                "The top titles.",
                List.of(),
                asker,
                Instant.EPOCH,
                decider,
                Instant.EPOCH,
                "A remark.");
    }
}

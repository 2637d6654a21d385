package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Snapshots;
import io.lobbycard.testing.InServer;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was learned of a day is the same, byte for byte, after an erasure as if the member had never been there. */
@InServer
class UnlearningIT {

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC);

    @Inject
    Audience audience;

    @Inject
    LearnedToday learned;

    @Inject
    Histories histories;

    @Inject
    Snapshots snapshots;

    /** So that nothing that other tests did to the catalogue is still to come. */
    @BeforeEach
    void takeUpTheCatalogue() {
        snapshots.publishNow("test", "Of the catalogue as it is.");
    }

    @AfterEach
    void forget() throws Exception {
        learned.forget(day);
    }

    @Test
    void aDayHoldsNothingOfAMemberWhoHasErased() throws Exception {
        MemberId staying = audience.member("staying");
        audience.seesAndPlays(staying, Demo.PULP_FICTION);
        learned.learn();
        long without = learned.outcomes(day);
        byte[] bytes = learned.sums(day);

        MemberId erasing = audience.member("erasing");
        audience.seesAndPlays(erasing, Demo.PULP_FICTION);
        audience.seesAndPlays(erasing, Demo.GOOD_WILL_HUNTING);
        learned.learn();
        assertEquals(without + 2, learned.outcomes(day));
        assertFalse(Arrays.equals(bytes, learned.sums(day)));

        histories.erase(erasing);
        assertEquals(without, learned.outcomes(day));
        assertArrayEquals(bytes, learned.sums(day));
    }

    @Test
    void aMemberWhoHasErasedAndIsBackLeavesTheirNewOutcomes() throws Exception {
        MemberId member = audience.member("erasing-and-back");
        audience.seesAndPlays(member, Demo.PULP_FICTION);
        histories.erase(member);
        learned.learn();
        long without = learned.outcomes(day);

        audience.seesAndPlays(member, Demo.PULP_FICTION);
        learned.learn();
        assertEquals(without + 1, learned.outcomes(day));

        histories.erase(member);
        assertEquals(without, learned.outcomes(day));
        assertTrue(learned.sums(day).length > 0);
    }
}

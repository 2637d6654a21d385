package io.lobbycard.personalization.performance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.Reward;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExposureTest {

    /** They are shown what suits them and never anything else, so they cannot stand for those who see another picture. */
    @Test
    void membersWhoDoNotExploreAreNoDraws() {
        Exposure certain = new Exposure(1, "title", "picture", "personalised", 1, 1, Reward.QUALITY_PLAY);

        assertFalse(certain.byChance());
        assertTrue(certain.personalised());
    }

    @Test
    void drawsAreByChanceAndWhatMembersFixedIsNot() {
        assertTrue(of("personalised").byChance());
        assertTrue(of("prior").byChance());
        assertTrue(of("exploring").byChance());
        for (String fixed : List.of("control", "neutral", "pinned", "kept")) {
            assertFalse(of(fixed).byChance(), fixed);
            assertFalse(of(fixed).personalised(), fixed);
        }
    }

    private static Exposure of(String mode) {
        return new Exposure(1, "title", "picture", mode, 0.5, 0, Reward.NOTHING);
    }
}

package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.lobbycard.personalization.engine.StatedChoices;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EngineWordsTest {

    private static final Set<String> WITHDRAWN = Set.of("one", "other");

    /** Else each member in memory would hold whatever is withdrawn once more. */
    @Test
    void membersWhoRefusedNothingShareWhatIsWithdrawn() {
        StatedChoices stated = EngineWords.neutralFor(EngineWords.refused(Set.of(), WITHDRAWN));

        assertSame(WITHDRAWN, stated.refusedArtworks());
    }

    @Test
    void whatAMemberRefusedIsRefusedAsWell() {
        assertEquals(Set.of("one", "other", "third"), EngineWords.refused(Set.of("third"), WITHDRAWN));
    }
}

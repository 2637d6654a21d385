package io.lobbycard.personalization.performance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.Reward;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class TitleSumsTest {

    @Test
    void pictureThatNinetyNineMembersSawIsNotShown() {
        TitleSums sums = sums(99, List.of());

        assertEquals(List.of(), sums.shown());
        assertTrue(sums.isComplete());
        assertEquals(0, sums.draws().size());
    }

    /** Somebody was erased between the count and the sums: nothing may be compared with a picture of 99 members. */
    @Test
    void pictureThatWasCountedAndIsSeenByFewerIsNotComplete() {
        assertFalse(sums(99, List.of("picture")).isComplete());
        assertFalse(sums(100, List.of()).isComplete());
        assertTrue(sums(100, List.of("picture")).isComplete());
    }

    @Test
    void whatChanceHadNoSayInIsCountedAndNotCompared() {
        TitleSums sums = sums(100, List.of("picture"));
        sums.add(List.of(new Exposure(1_000, "title", "picture", "pinned", 1, 1, Reward.QUALITY_PLAY)));

        assertEquals(101, Objects.requireNonNull(sums.tallies().get("picture")).members);
        assertEquals(200, sums.draws().size());
        assertEquals(100, sums.qualityPlays());
    }

    /** Each member sees it twice, plays it once and gives up the other time. */
    private static TitleSums sums(int members, List<String> shown) {
        TitleSums sums = new TitleSums(shown);
        for (int member = 0; member < members; member++) {
            List<Exposure> ofMember = new ArrayList<>();
            ofMember.add(new Exposure(member, "title", "picture", "exploring", 0.5, 1, Reward.QUALITY_PLAY));
            ofMember.add(new Exposure(member, "title", "picture", "personalised", 0.9, 1, Reward.ABANDONED));
            sums.add(ofMember);
        }
        return sums;
    }
}

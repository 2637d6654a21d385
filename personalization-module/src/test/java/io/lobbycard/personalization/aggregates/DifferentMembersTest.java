package io.lobbycard.personalization.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.AudienceCell;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferentMembersTest {

    private static final Set<ArtworkId> PICTURES = Set.of(new ArtworkId("hers"));

    @Test
    void aMemberCountsOnceHoweverManyImpressions() {
        DifferentMembers different = new DifferentMembers(Map.of(1L, 0, 2L, 0), PICTURES);
        for (int evening = 0; evening < 18; evening++) {
            different.add(1, "a-christmas-prince", evening == 3 ? "hers" : "his");
        }
        different.add(2, "a-christmas-prince", "his");

        assertEquals(List.of(new AudienceCell(0, new TitleId("a-christmas-prince"), 2, 1)), different.cells());
    }

    @Test
    void whoWatchedNothingCountsNowhere() {
        DifferentMembers different = new DifferentMembers(Map.of(), PICTURES);
        different.add(3, "a-christmas-prince", "hers");

        assertEquals(List.of(), different.cells());
    }

    @Test
    void membersAreCutIntoEqualPartsByWhatTheyWatched() {
        TasteParts taste = new TasteParts(Map.of(new TitleId("hers"), 1.0, new TitleId("theirs"), 0.5));
        taste.add(1, "hers", 100);
        taste.add(2, "other", 100);
        taste.add(3, "theirs", 100);
        taste.add(4, "hers", 100);
        taste.add(4, "other", 300);
        taste.add(5, "hers", 0);

        assertEquals(Map.of(2L, 0, 4L, 0, 3L, 1, 1L, 1), taste.cut(2));
    }
}

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
        DifferentMembers different = new DifferentMembers(new MemberParts(new long[] {1, 2}, new int[2]), PICTURES);
        for (int evening = 0; evening < 18; evening++) {
            different.add(1, "a-christmas-prince", evening == 3 ? "hers" : "his");
        }
        different.add(2, "a-christmas-prince", "his");

        assertEquals(List.of(new AudienceCell(0, new TitleId("a-christmas-prince"), 2, 1)), different.cells());
    }

    @Test
    void whoWatchedNothingCountsNowhere() {
        DifferentMembers different = new DifferentMembers(new MemberParts(new long[0], new int[0]), PICTURES);
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

        MemberParts parts = taste.cut(2);
        assertEquals(0, parts.of(2));
        assertEquals(0, parts.of(4));
        assertEquals(1, parts.of(3));
        assertEquals(1, parts.of(1));
        assertEquals(MemberParts.NONE, parts.of(5));
        assertEquals(MemberParts.NONE, parts.of(6));
    }

    @Test
    void manyOfTheSameTasteAreCutByTheirNumbers() {
        TasteParts taste = new TasteParts(Map.of(new TitleId("hers"), 1.0));
        int members = 3_000;
        for (int member = 1; member <= members; member++) {
            taste.add(member, "hers", 100);
        }

        MemberParts parts = taste.cut(3);
        for (int member = 1; member <= members; member++) {
            assertEquals((member - 1) / 1_000, parts.of(member));
        }
    }

    @Test
    void nobodyIsInNoPart() {
        assertEquals(MemberParts.NONE, new TasteParts(Map.of()).cut(4).of(1));
    }
}

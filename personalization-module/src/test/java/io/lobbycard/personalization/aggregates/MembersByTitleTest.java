package io.lobbycard.personalization.aggregates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MembersByTitleTest {

    private final MembersByTitle members = new MembersByTitle(2);

    @Test
    void nobodyWatchedNothing() {
        assertEquals(Map.of(), members.counts());
    }

    @Test
    void aMemberCountsOnceForATitleHoweverOften() {
        for (int evening = 0; evening < 18; evening++) {
            members.add(1, "a-christmas-prince", 5_520);
        }

        assertEquals(Map.of(new TitleId("a-christmas-prince"), 1L), members.counts());
    }

    @Test
    void aMemberCountsForTheTitlesWatchedLongestInAllAndTiesGoByName() {
        members.add(1, "c", 100);
        members.add(1, "b", 60);
        members.add(1, "a", 60);
        members.add(1, "d", 50);
        members.add(1, "d", 49);
        members.add(2, "a", 1);

        assertEquals(Map.of(new TitleId("c"), 1L, new TitleId("d"), 1L, new TitleId("a"), 1L), members.counts());
    }

    /** The sums may not grow with what one member does. */
    @Test
    void oneMemberAddsAtMostTheirNumberOfTitles() {
        for (int title = 0; title < 1_000; title++) {
            members.add(7, "title-" + title, title);
        }

        assertEquals(Map.of(new TitleId("title-999"), 1L, new TitleId("title-998"), 1L), members.counts());
    }
}

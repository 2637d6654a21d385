package io.lobbycard.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.TitleKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the cases of the design need of the demo. */
class DemoCasesTest {

    private static DemoTitle title(String id) {
        return DemoTitles.all().stream()
                .filter(title -> title.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void assertPicture(String title, ArtworkKind kind, String... people) {
        assertTrue(
                title(title).pictures().stream()
                        .anyMatch(picture ->
                                picture.kind() == kind && picture.people().equals(List.of(people))),
                title + ": " + kind + " of " + List.of(people));
    }

    private static long filmsWith(String person) {
        return DemoTitles.all().stream()
                .filter(title -> title.cast().containsKey(person))
                .count();
    }

    @Test
    void goodWillHuntingHasARomanceAComedyAndAFriendship() {
        assertPicture("good-will-hunting-1997", ArtworkKind.COUPLE, "Matt Damon", "Minnie Driver");
        assertPicture("good-will-hunting-1997", ArtworkKind.PORTRAIT, "Robin Williams");
        assertPicture("good-will-hunting-1997", ArtworkKind.ENSEMBLE, "Matt Damon", "Ben Affleck");
        assertPicture("good-will-hunting-1997", ArtworkKind.OBJECT);
    }

    @Test
    void pulpFictionHasEachOfItsLeadsAndTheDance() {
        for (String lead : List.of("Uma Thurman", "John Travolta", "Samuel L. Jackson", "Bruce Willis")) {
            assertPicture("pulp-fiction-1994", ArtworkKind.PORTRAIT, lead);
        }
        assertPicture("pulp-fiction-1994", ArtworkKind.ENSEMBLE, "John Travolta", "Uma Thurman");
    }

    @Test
    void likeFatherHasThePairThatIsOnScreenForAboutTenMinutesBetweenThem() {
        assertPicture("like-father-2018", ArtworkKind.ENSEMBLE, "Leonard Ouzts", "Blaire Brooks");
        Map<String, Integer> minutes = title("like-father-2018").cast();
        int between = minutes.getOrDefault("Leonard Ouzts", 0) + minutes.getOrDefault("Blaire Brooks", 0);
        assertEquals(10, between, 2);
    }

    @Test
    void loveActuallyHasTheRomanceThatItDoesNotHold() {
        assertPicture("love-actually-2003", ArtworkKind.COUPLE, "Chiwetel Ejiofor", "Keira Knightley");
        int together = title("love-actually-2003").together().getOrDefault("Chiwetel Ejiofor & Keira Knightley", 0);
        assertTrue(together > 0 && together <= 5, together + " minutes");
    }

    @Test
    void thereAreAChristmasFilmAndASeries() {
        assertTrue(title("a-christmas-prince-2017").themes().containsKey("christmas"));
        assertEquals(TitleKind.SERIES, title("stranger-things-2016").kind());
    }

    @Test
    void fansFindManyFilmsOfTheirStars() {
        assertTrue(filmsWith("Uma Thurman") >= 8);
        assertTrue(filmsWith("John Travolta") >= 8);
        assertTrue(filmsWith("Robin Williams") >= 6);
    }
}

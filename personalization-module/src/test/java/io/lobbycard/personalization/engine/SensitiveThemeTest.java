package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SensitiveThemeTest {

    private static final StatedChoices ALLOWED =
            new StatedChoices(false, false, Map.of(), Set.of(), Set.of(), Set.of("faith"), Set.of(), Set.of());

    @Test
    void changingOnlyTheThemesAndCastOfSensitiveTitlesLeavesEveryScoreAsItWas() {
        Snapshot one = snapshot(List.of("faith", "heist"), "anna", "bert");
        Snapshot other = snapshot(List.of("faith", "chess", "exile"), "carl", "dora", "emil");
        for (int title = 0; title < one.catalog().titleCount(); title++) {
            assertEquals(scores(one, Cinema.certain(), title), scores(other, Cinema.certain(), title));
        }
    }

    @Test
    void onceAllowedTheyCount() {
        Snapshot one = snapshot(List.of("faith", "heist"), "anna", "bert");
        Snapshot other = snapshot(List.of("faith", "heist"), "carl", "dora");
        int title = one.catalog().titleIndex("shown");
        assertNotEquals(scores(one, ALLOWED, title), scores(other, ALLOWED, title));
    }

    @Test
    void picturesThatPlayUpASensitiveThemeAreForThoseWhoAllowedIt() {
        Snapshot snapshot = snapshot(List.of("faith"), "anna");
        int title = snapshot.catalog().titleIndex("sensitive");
        assertEquals(Eligibility.SENSITIVE, reasonOfFirst(snapshot, Cinema.certain(), title));
        assertEquals(null, reasonOfFirst(snapshot, ALLOWED, title));
    }

    private static @org.jspecify.annotations.Nullable String reasonOfFirst(
            Snapshot snapshot, StatedChoices stated, int title) {
        return new Chooser(snapshot)
                .explain(snapshot.noTaste(), stated, new Draw(1, 1, false), title)
                .candidates()
                .getFirst()
                .reason();
    }

    private static List<Double> scores(Snapshot snapshot, StatedChoices stated, int title) {
        Taste taste = Cinema.taste(snapshot, stated, "sensitive", "plain", "plain-too");
        return new Chooser(snapshot)
                .explain(taste, stated, new Draw(1, 1, false), title).candidates().stream()
                        .map(Explanation.Candidate::score)
                        .toList();
    }

    private static Snapshot snapshot(List<String> themes, String... cast) {
        return new Cinema()
                .sensitive("faith")
                .film("plain", 1990, List.of("Drama"), List.of("heist"), "anna", "fred")
                .film("plain-too", 1995, List.of("Comedy"), List.of("chess"), "carl", "gina")
                .film("shown", 2000, List.of("Drama", "Comedy"), "anna", "carl")
                .picture("shown", "shown-anna", "portrait", List.of("anna"), List.of("serious"))
                .picture("shown", "shown-carl", "portrait", List.of("carl"), List.of("funny"))
                .film("sensitive", 2005, List.of("Drama"), themes, cast)
                .artwork(new ArtworkFacts(
                        "sensitive-picture",
                        "sensitive",
                        "scene",
                        0.5,
                        List.of(),
                        List.of(),
                        List.of(),
                        Set.of("faith"),
                        false,
                        null))
                .snapshot();
    }
}

package io.lobbycard.catalog.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleKind;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleBodyCheckTest {

    @Test
    void soundTitleIsTaken() {
        assertDoesNotThrow(() -> TitleBodyCheck.check(
                "duet",
                title(
                        "Duet",
                        List.of(new CreditBody("ada", "Ada", 1, 60), new CreditBody("ben", "Ben", 2, null)),
                        List.of(new SharedScenesBody("ada", "ben", 30)))));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndWhere() {
        TitleBody wrong = new TitleBody(
                "other",
                " ",
                1492,
                TitleKind.FILM,
                100,
                null,
                List.of(new FeatureBody("Road Trip", 0, null)),
                List.of(new FeatureBody("heist", 1, null), new FeatureBody("heist", 1, null)),
                List.of(),
                List.of(new CreditBody("ada", "Ada", 0, 101), new CreditBody("ada", "Ada", 1, 1)),
                List.of(new SharedScenesBody("ada", "nobody", -1)),
                List.of(new EpisodeBody("e1", 1, 1, "", 2_400)));

        assertEquals(
                List.of(
                        "/id",
                        "/name",
                        "/year",
                        "/genres/0/name",
                        "/genres/0/weight",
                        "/themes/1/name",
                        "/credits/0/billing",
                        "/credits/0/screenSeconds",
                        "/credits/1/person",
                        "/sharedScenes/0/other",
                        "/sharedScenes/0/seconds",
                        "/episodes"),
                pointers(wrong));
    }

    @Test
    void pairIsNamedOnceInEitherOrder() {
        List<CreditBody> credits = List.of(new CreditBody("ada", "Ada", 1, 60), new CreditBody("ben", "Ben", 2, 50));

        assertEquals(
                List.of("/sharedScenes/1"),
                pointers(title(
                        "Duet",
                        credits,
                        List.of(new SharedScenesBody("ada", "ben", 1), new SharedScenesBody("ben", "ada", 2)))));
    }

    @Test
    void episodesHaveIdsPlacesAndRuntimesOfTheirOwn() {
        assertEquals(
                List.of(
                        "/episodes/1/season",
                        "/episodes/1/runtimeSeconds",
                        "/episodes/2/id",
                        "/episodes/2/name",
                        "/episodes/3/id",
                        "/episodes/4/number"),
                pointers(series(
                        new EpisodeBody("e1", 1, 1, "Pilot", 4_800),
                        new EpisodeBody("e2", -1, 2, "", 0),
                        new EpisodeBody("of another/kind", 1, 3, "x".repeat(201), 2_400),
                        new EpisodeBody("e1", 1, 4, "", 2_400),
                        new EpisodeBody("e5", 1, 1, "Pilot again", 2_400))));
    }

    private static List<String> pointers(TitleBody title) {
        return assertThrows(ProblemException.class, () -> TitleBodyCheck.check("duet", title))
                .problem()
                .violations()
                .stream()
                .map(Violation::pointer)
                .toList();
    }

    private static TitleBody title(String name, List<CreditBody> credits, List<SharedScenesBody> scenes) {
        return new TitleBody(
                "duet",
                name,
                2000,
                TitleKind.FILM,
                100,
                false,
                List.of(new FeatureBody("road-trip", 0.5, null)),
                List.of(),
                List.of(),
                credits,
                scenes,
                null);
    }

    private static TitleBody series(EpisodeBody... episodes) {
        return new TitleBody(
                "duet",
                "Duet",
                2000,
                TitleKind.SERIES,
                2_400,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(episodes));
    }
}

package io.lobbycard.catalog.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleKind;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleRulesTest {

    @Test
    void soundTitleIsTaken() {
        assertDoesNotThrow(() -> TitleRules.check(
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
                List.of(new SharedScenesBody("ada", "nobody", -1)));

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
                        "/sharedScenes/0/seconds"),
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

    private static List<String> pointers(TitleBody title) {
        return assertThrows(ProblemException.class, () -> TitleRules.check("duet", title))
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
                scenes);
    }
}

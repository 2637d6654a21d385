package io.lobbycard.catalog.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.web.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules hold for titles from forms and files as for those that come over HTTP. */
class TitleRulesTest {

    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId BEN = new PersonId("ben");

    @Test
    void nobodyIsOnScreenForTwoHoursOfAnHour() {
        assertEquals(List.of("/credits/0/screenSeconds"), broken(TitleKind.FILM, 7_200, List.of()));
        assertEquals(List.of(), broken(TitleKind.SERIES, 7_200, List.of()));
    }

    @Test
    void pairIsNamedOnceAndForNoLongerThanTheFilm() {
        List<SharedScenes> twice = List.of(new SharedScenes(ADA, BEN, 60), new SharedScenes(BEN, ADA, 3_601));

        assertEquals(List.of("/sharedScenes/1/seconds", "/sharedScenes/1"), broken(TitleKind.FILM, 600, twice));
    }

    @Test
    void pairIsOfTheTitle() {
        List<SharedScenes> stranger = List.of(new SharedScenes(ADA, new PersonId("cy"), 60));

        assertEquals(List.of("/sharedScenes/0/other"), broken(TitleKind.FILM, 600, stranger));
    }

    @Test
    void whoIsMeantIsSaidInTheSentence() {
        String sentence = TitleRules.broken(title(TitleKind.FILM, 7_200, List.of()))
                .getFirst()
                .detail();

        assertTrue(sentence.contains("Ada") && sentence.contains("3600") && sentence.contains("7200"), sentence);
    }

    private static List<String> broken(TitleKind kind, int adasSeconds, List<SharedScenes> scenes) {
        return TitleRules.broken(title(kind, adasSeconds, scenes)).stream()
                .map(Violation::pointer)
                .toList();
    }

    private static TitleRevision title(TitleKind kind, int adasSeconds, List<SharedScenes> scenes) {
        return new TitleRevision(
                new Title(
                        new TitleId("hour"),
                        "An Hour",
                        2001,
                        kind,
                        3_600,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Credit(ADA, "Ada", 1, adasSeconds), new Credit(BEN, "Ben", 2, null)),
                        List.of()),
                scenes,
                0);
    }
}

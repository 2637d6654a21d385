package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FilmsFileTest {

    private static final TitleId ID = new TitleId("film-7");
    private static final PersonId ADA = new PersonId("ada");
    private static final PersonId SECOND_BEN = new PersonId("ben-2");
    private static final PersonId CY = new PersonId("cy");

    /** Everything that the list does not know has been said by an editor. */
    private static final TitleRevision EDITED = new TitleRevision(
            new Title(
                    ID,
                    "Duet",
                    2001,
                    TitleKind.FILM,
                    6_120,
                    true,
                    List.of(new Weighted("drama", 0.4)),
                    List.of(new Weighted("heist", 0.7)),
                    List.of(new Weighted("tense", 0.9)),
                    List.of(
                            new Credit(ADA, "Ada", 2, 3_000),
                            new Credit(SECOND_BEN, "Ben", 1, 2_000),
                            new Credit(CY, "Cy", 3, 60)),
                    List.of()),
            List.of(new SharedScenes(ADA, SECOND_BEN, 900), new SharedScenes(ADA, CY, 5)),
            4);

    @Test
    void secondImportKeepsWhatEditorsSaidAndTheListDoesNotKnow() {
        TitleRevision again = film(
                Map.of("id", "7", "title", "The Duet", "year", "2002", "genres", "Drama|Music", "cast", "Ada|Ben|Di"),
                EDITED);

        assertEquals(
                new TitleRevision(
                        new Title(
                                ID,
                                "The Duet",
                                2002,
                                TitleKind.FILM,
                                6_120,
                                true,
                                List.of(new Weighted("drama", 0.4), new Weighted("music", 1)),
                                List.of(new Weighted("heist", 0.7)),
                                List.of(new Weighted("tense", 0.9)),
                                List.of(
                                        new Credit(ADA, "Ada", 1, 3_000),
                                        new Credit(SECOND_BEN, "Ben", 2, 2_000),
                                        new Credit(new PersonId("di"), "Di", 3, null)),
                                List.of()),
                        List.of(new SharedScenes(ADA, SECOND_BEN, 900)),
                        4),
                again);
    }

    @Test
    void columnThatIsLeftOutSaysNothing() {
        TitleRevision again = film(Map.of("id", "7", "title", "Duet", "year", "2001"), EDITED);

        assertEquals(EDITED, again);
    }

    @Test
    void idThatGrowsTooLongByItsPrefixIsRefused() {
        ImportRow row = new ImportRow(2, Map.of("id", "x".repeat(64), "title", "Duet", "year", "2001"));

        assertEquals(
                "id",
                assertThrows(UnfitRow.class, () -> FilmsFile.id(row)).at(2).column());
    }

    private static TitleRevision film(Map<String, String> cells, TitleRevision known) {
        return FilmsFile.film(ID, new ImportRow(2, cells), known);
    }
}

package io.lobbycard.catalog;

import static io.lobbycard.catalog.ImportOverHttp.EDITOR;
import static io.lobbycard.catalog.ImportOverHttp.HEADER;
import static io.lobbycard.catalog.ImportOverHttp.await;
import static io.lobbycard.catalog.ImportOverHttp.lines;
import static io.lobbycard.catalog.ImportOverHttp.send;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest.Answer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class ImportsIT {

    @Test
    void goodRowsAreKeptAndTheOthersNamedByLine() {
        String rows = HEADER
                + "imported-good,Wombat Good,2001,film,6000,crime:0.8|comedy\n"
                + "imported-late,Wombat Late,2999,film,6000,\n"
                + "imported-long," + "x".repeat(1_000_000) + ",2001,film,6000,\n"
                + "imported-short,Wombat Short\n"
                + "imported-series,\"Wombat \"\"Series\"\", again\",2002,series,1800,\n";

        JsonNode job = await(send(EDITOR, "titles", rows, false));

        assertEquals("done", job.get("state").asString());
        assertEquals(5, job.get("done").asInt());
        assertEquals(3, job.get("failed").asInt());
        JsonNode faults = EDITOR.get("/api/v1/jobs/" + job.get("job").asString() + "/faults")
                .json()
                .get("items");
        assertEquals(List.of(3, 4, 5), lines(faults));
        assertTrue(faults.get(0).get("reason").asString().contains("2999"), faults::toString);
        assertEquals(200, EDITOR.get("/api/v1/titles/imported-good").status());
        assertEquals(404, EDITOR.get("/api/v1/titles/imported-late").status());
        assertEquals(
                "Wombat \"Series\", again",
                EDITOR.get("/api/v1/titles/imported-series").json().get("name").asString());
    }

    @Test
    void oneBadRowKeepsAWholeFileOut() {
        String good = IntStream.range(0, 450)
                .mapToObj(i -> "imported-whole-" + i + ",Whole " + i + ",2001,film,6000,drama\n")
                .collect(Collectors.joining());

        JsonNode refused = await(send(EDITOR, "titles", HEADER + good + "bad,,2001,film,6000,\n", true));
        assertEquals("rolled-back", refused.get("state").asString());
        assertEquals(1, refused.get("failed").asInt());
        assertEquals(404, EDITOR.get("/api/v1/titles/imported-whole-0").status());

        // a few only: hundreds of dramas would change what counts as a taste for the tests that follow
        String few = good.lines().limit(3).collect(Collectors.joining("\n", HEADER, "\n"));
        assertEquals(
                "done", await(send(EDITOR, "titles", few, true)).get("state").asString());
        assertEquals(200, EDITOR.get("/api/v1/titles/imported-whole-2").status());
    }

    @Test
    void creditsAndSharedScenesAreAddedToWhatIsThere() {
        await(send(EDITOR, "titles", HEADER + "imported-cast,Cast,2001,film,6000,drama\n", false));
        JsonNode credits = await(send(EDITOR, "credits", """
                title;person;name;billing;screen_seconds
                imported-cast;imp-ada;Ada Import;1;3000
                imported-cast;imp-ben;Ben Import;2;
                imported-cast;imp-cy;Cy Import;3;7000
                nowhere;imp-ada;Ada;1;
                """, false));
        JsonNode scenes = await(send(
                EDITOR,
                "shared-scenes",
                "title\tone\tother\tseconds\nimported-cast\timp-ada\timp-ben\t900\nimported-cast\timp-ada\timp-cy\t1\n",
                false));

        assertEquals(2, credits.get("failed").asInt());
        assertEquals(1, scenes.get("failed").asInt());
        JsonNode title = EDITOR.get("/api/v1/titles/imported-cast").json();
        assertEquals(2, title.get("credits").size());
        assertEquals(900, title.get("sharedScenes").get(0).get("seconds").asInt());
    }

    @Test
    void episodesOfASeriesComeInAndGoOutAgain() {
        await(send(
                EDITOR,
                "titles",
                HEADER
                        + "imported-night,Night Shift,2016,series,2700,drama\nimported-feature,Feature,2001,film,6000,\n",
                false));
        JsonNode job = await(send(EDITOR, "episodes", """
                title,season,number,id,name,runtime_seconds
                imported-night,1,1,s1e1,"Pilot, part one",4800
                imported-night,1,2,s1e2,=Two,2400
                nowhere,1,1,s1e1,Lost,2400
                imported-feature,1,1,s1e1,Not a series,2400
                imported-night,1,2,s1e2b,The same place,2400
                imported-night,1,3,s1e3,No time,0
                imported-night,0,1,special,,600
                """, false));

        assertEquals(
                List.of(4, 5, 6, 7),
                lines(EDITOR.get("/api/v1/jobs/" + job.get("job").asString() + "/faults")
                        .json()
                        .get("items")));
        JsonNode episodes = EDITOR.get("/api/v1/titles/imported-night").json().get("episodes");
        assertEquals(3, episodes.size());
        assertEquals("special", episodes.get(0).get("id").asString());
        assertEquals(4_800, episodes.get(1).get("runtimeSeconds").asInt());
        String export = EDITOR.get("/api/v1/exports/episodes.csv").body();
        assertTrue(export.contains("imported-night,1,2,s1e2,'=Two,2400"), "A formula went out as it is.");
        JsonNode again = await(send(EDITOR, "episodes", export, true));
        assertEquals(0, again.get("failed").asInt(), again::toString);
        assertEquals(
                "=Two",
                EDITOR.get("/api/v1/titles/imported-night")
                        .json()
                        .get("episodes")
                        .get(2)
                        .get("name")
                        .asString());
        String asFilm = HEADER + "imported-night,Night Shift,2016,film,2700,drama\n";
        assertEquals(
                1, await(send(EDITOR, "titles", asFilm, false)).get("failed").asInt());
    }

    @Test
    void whatIsThereTwiceInAFileIsTakenOnceAndReportedWithBothLines() {
        String between = IntStream.range(0, 3)
                .mapToObj(i -> "imported-twice-" + i + ",Between,2001,film,6000,\n")
                .collect(Collectors.joining());
        JsonNode job = await(send(
                EDITOR,
                "titles",
                HEADER + "imported-twice,First,2001,film,6000,\n" + between + "imported-twice,Second,2002,film,6000,\n",
                false));

        JsonNode faults = EDITOR.get("/api/v1/jobs/" + job.get("job").asString() + "/faults")
                .json()
                .get("items");
        assertEquals(List.of(6), lines(faults));
        assertTrue(
                faults.get(0).get("reason").asString().startsWith("Line 2 speaks of imported-twice already"),
                faults::toString);
        assertEquals(
                "First",
                EDITOR.get("/api/v1/titles/imported-twice").json().get("name").asString());
    }

    @Test
    void listOfFilmsIsTakenAsItIsAndAgainWithoutDoubling() {
        String list =
                "id\ttitle\tyear\tgenres\tcast\n7700001\tNumbat \"Noir\"\t1951\tFilm noir|Crime\tAda Film|Béla Film\n"
                        + "7700002\t" + "x".repeat(300) + "\t1994\tComedy\t\n";

        assertEquals(1, await(send(EDITOR, "films", list, false)).get("failed").asInt());
        assertEquals(1, await(send(EDITOR, "films", list, false)).get("failed").asInt());

        JsonNode film = EDITOR.get("/api/v1/titles/film-7700001").json();
        assertEquals("Numbat \"Noir\"", film.get("name").asString());
        assertEquals(2, film.get("credits").size());
        assertEquals("bela-film", film.get("credits").get(1).get("person").asString());
    }

    @Test
    void exportedTitlesComeBackAsTheyWereWithFormulasNeutralised() {
        await(send(EDITOR, "titles", HEADER + "imported-formula,=HYPERLINK(1),2001,film,6000,drama:0.5\n", false));

        Answer export = EDITOR.get("/api/v1/exports/titles.csv");

        assertEquals(200, export.status());
        assertTrue(export.body().contains("imported-formula,'=HYPERLINK(1),2001"), "A formula went out as it is.");
        assertFalse(export.body().contains(",=HYPERLINK"), "A formula went out as it is.");
        JsonNode again = await(send(EDITOR, "titles", export.body(), false));
        assertEquals(0, again.get("failed").asInt(), again::toString);
        assertEquals(
                "=HYPERLINK(1)",
                EDITOR.get("/api/v1/titles/imported-formula").json().get("name").asString());
        assertEquals(200, EDITOR.get("/api/v1/exports/credits.csv").status());
        assertEquals(200, EDITOR.get("/api/v1/exports/artworks.csv").status());
        assertEquals(404, EDITOR.get("/api/v1/exports/viewings.csv").status());
    }
}

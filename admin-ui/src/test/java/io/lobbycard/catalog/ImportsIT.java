package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.Eventually;
import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class ImportsIT {

    private static final Rest EDITOR = Rest.bearing(TestTokens.of("importing-editor", "editor"));
    private static final Rest OPERATOR = Rest.bearing(TestTokens.of("importing-operator", "operator"));
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String HEADER = "id,name,year,kind,runtime_seconds,genres\n";
    private static final String BOUNDARY = "lobbycard-import-boundary";

    @Test
    void fileThatNamesAGroupOfMembersIsRefused() {
        Answer refused =
                send(EDITOR, "titles", "id,name,year,kind,runtime_seconds,ethnicity\nx,X,2001,film,6000,any\n", false);

        assertEquals(422, refused.status(), refused::body);
        assertTrue(refused.body().contains("names a group of members"), refused::body);
    }

    @Test
    void othersThanTheKindsRolesAreRefused() {
        assertEquals(403, send(EDITOR, "viewings", "id\n1\n", false).status());
        assertEquals(403, send(OPERATOR, "titles", HEADER, false).status());
        assertEquals(
                403,
                send(Rest.bearing(TestTokens.of("importing-member", "member")), "titles", HEADER, false)
                        .status());
        assertEquals(401, send(Rest.anonymous(), "titles", HEADER, false).status());
        assertEquals(404, EDITOR.get("/api/v1/jobs/none").status());
    }

    @Test
    void jobOfAKindThatOthersImportIsNotThere() {
        Answer started = send(OPERATOR, "viewings", """
                id,member,title,started_at,watched_seconds
                imp-other,nobody-at-all,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                """, false);
        String job = started.json().get("job").asString();
        String path = "/api/v1/jobs/" + job;

        assertEquals(404, EDITOR.get(path).status());
        assertEquals(404, EDITOR.get(path + "/faults").status());
        assertEquals(404, EDITOR.delete(path).status());
        assertFalse(EDITOR.get("/api/v1/jobs").body().contains(job));

        assertEquals("done", await(started).get("state").asString());
        Rest client = Rest.bearing(TestTokens.of("importing-client", "client"));
        assertEquals(200, client.get(path + "/faults").status());
        assertTrue(OPERATOR.get("/api/v1/jobs").body().contains(job));
    }

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
    void viewingsOfUnknownMembersAndTitlesAreNamedByLine() {
        JsonNode job = await(send(OPERATOR, "viewings", """
                id,member,title,started_at,watched_seconds
                imp-v1,romance-fan,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                imp-v2,nobody-at-all,good-will-hunting-1997,2026-01-02T20:00:00Z,1200
                imp-v3,romance-fan,no-such-title,2026-01-02T20:00:00Z,1200
                imp-v4,romance-fan,good-will-hunting-1997,yesterday,1200
                """, false));

        assertEquals(4, job.get("done").asInt());
        assertEquals(
                List.of(3, 4, 5),
                lines(OPERATOR.get("/api/v1/jobs/" + job.get("job").asString() + "/faults")
                        .json()
                        .get("items")));
        assertEquals(403, OPERATOR.get("/api/v1/exports/viewings.csv").status());
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

    private static Answer send(Rest caller, String kind, String csv, boolean whole) {
        String body = part("kind", kind) + part("whole", Boolean.toString(whole)) + "--" + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"rows.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BOUNDARY + "--\r\n";
        return caller.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", "/api/v1/imports", BodyPublishers.ofByteArray(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String part(String name, String value) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    /** The job once it has ended. */
    private static JsonNode await(Answer started) {
        assertEquals(202, started.status(), started::body);
        String path = "/api/v1/jobs/" + started.json().get("job").asString();
        return Eventually.value(
                () -> "the import has ended",
                PATIENCE,
                () -> Optional.of(OPERATOR.get(path).json()).filter(ImportsIT::hasEnded));
    }

    private static boolean hasEnded(JsonNode job) {
        return !List.of("waiting", "running").contains(job.get("state").asString());
    }

    private static List<Integer> lines(JsonNode faults) {
        List<Integer> lines = new ArrayList<>();
        faults.forEach(fault -> lines.add(fault.get("line").asInt()));
        return lines;
    }
}

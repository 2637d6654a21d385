package io.lobbycard.transparency.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import io.lobbycard.web.Roles;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator who wants artwork for, or hidden from, a group of people finds no field for it, and leaves a trace. */
@InServer
@RunAsClient
class TargetingIT {

    private static final String TITLE = "/api/v1/titles/like-father-2018";

    private static final String BOUNDARY = "lobbycard-targeting-boundary";

    private final Rest editor = Rest.as("editor");

    @ParameterizedTest
    @ValueSource(strings = {"audience", "hideFromEthnicity", "targetSegment"})
    void theAttemptIsRefusedAndWrittenDown(String field) {
        long before = attempts();

        Answer refused = put(field);

        assertEquals(400, refused.status(), refused::body);
        assertTrue(refused.body().contains("There is no field of this name here."), refused::body);
        assertEquals(before + 1, attempts());
    }

    @Test
    void theAttemptIsWrittenDownWhereSomethingElseIsWrongFirst() {
        long before = attempts();

        Answer refused = editor.put(TITLE, "{\"year\":\"never\",\"credits\":[{\"audience\":\"x\"}],\"ageRange\":1}");

        assertEquals(400, refused.status(), refused::body);
        assertEquals(before + 1, attempts());
    }

    @ParameterizedTest
    @CsvSource({"titles, audience", "artworks, members_gender"})
    void theAttemptByAFileIsWrittenDown(String kind, String column) {
        long before = attempts();

        Answer refused = upload("/api/v1/imports", Map.of("kind", kind, "file", "id,name," + column + "\nx,X,any\n"));

        assertEquals(422, refused.status(), refused::body);
        assertTrue(refused.body().contains("the attempt is written down"), refused::body);
        assertEquals(before + 1, attempts());
    }

    @Test
    void theAttemptByThePartsOfAnUploadIsWrittenDown() {
        long before = attempts();

        Answer refused =
                upload(TITLE + "/artwork", Map.of("file", "x", "details", "{\"alt\":[],\"audience\":\"all\"}"));

        assertEquals(400, refused.status(), refused::body);
        assertEquals(before + 1, attempts());
    }

    @Test
    void anotherMistakeIsNoAttempt() {
        long before = attempts();

        assertEquals(400, put("colour").status());
        assertEquals(
                422,
                upload(TITLE + "/artwork", Map.of("file", "x", "details", "{\"language\":\"no language\"}"))
                        .status());
        assertEquals(
                422,
                upload("/api/v1/imports", Map.of("kind", "titles", "file", "colour\nx\n"))
                        .status());

        assertEquals(before, attempts());
    }

    /** What members say of themselves is nobody's business. */
    @Test
    void whatAnAppSendsOfAMemberIsRefusedAndNotCounted() {
        long before = attempts();

        assertEquals(
                400,
                Rest.as("client")
                        .post("/api/v1/members/uma-fan/artwork", "{\"titles\":[],\"ethnicity\":\"any\"}")
                        .status());

        assertEquals(before, attempts());
    }

    @Test
    void anEditorWhoWatchesTooIsAnEditor() {
        long before = attempts();

        Answer refused = Rest.bearing(TestTokens.of("editor", Roles.EDITOR, Roles.MEMBER, Roles.CLIENT))
                .put(TITLE, "{\"audience\":\"any\"}");

        assertEquals(400, refused.status(), refused::body);
        assertEquals(before + 1, attempts());
    }

    /** The title as it is, with one field more. */
    private Answer put(String field) {
        Answer title = editor.get(TITLE);
        return editor.with("If-Match", title.header("ETag"))
                .put(TITLE, title.body().replaceFirst("[{]", "{\"" + field + "\":\"x\","));
    }

    private Answer upload(String address, Map<String, String> parts) {
        String body = parts.entrySet().stream()
                .map(part -> "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + part.getKey() + "\""
                        + (part.getKey().equals("file") ? "; filename=\"file\"" : "") + "\r\n\r\n" + part.getValue()
                        + "\r\n")
                .collect(Collectors.joining("", "", "--" + BOUNDARY + "--\r\n"));
        return editor.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", address, BodyPublishers.ofString(body));
    }

    private static long attempts() {
        return Rest.anonymous()
                .get("/api/v1/audits/refusals")
                .json()
                .at("/targeting")
                .asLong();
    }
}

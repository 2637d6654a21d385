package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.testing.InServer;
import io.lobbycard.testing.Rest;
import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.testing.TestTokens;
import java.awt.Color;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@InServer
@RunAsClient
class ArtworkIT {

    private static final String LIVE = "{\"status\": \"live\"}";

    private static final Rest EDITOR = DemoArtwork.EDITOR;
    private static final Rest REVIEWER = Rest.bearing(TestTokens.of("reviewer-of-tests", "reviewer"));
    private static final Rest MEMBER = Rest.bearing(TestTokens.of("member-of-tests", "member"));
    private static final String TITLE = "good-will-hunting-1997";
    private static final String ARTWORKS = "/api/v1/titles/" + TITLE + "/artwork";
    private static final String DETAILS = """
        {"kind": "portrait", "alt": "Matt Damon looks up.",
         "depictions": [{"person": "matt-damon", "name": "Matt Damon", "faceShare": 0.2}]}
        """;

    @BeforeAll
    static void awaitTheTitle() {
        DemoArtwork.await(TITLE, DemoArtwork::isServable);
    }

    @Test
    void draftIsSeenByEditorsUntilAReviewerMakesItLiveAndGoneWhenHeld() {
        Answer uploaded = Upload.to(EDITOR, TITLE, Upload.picture(new Color(40, 20, 30)), DETAILS);
        assertEquals(201, uploaded.status(), uploaded::body);
        assertEquals("draft", uploaded.json().get("status").asString());
        JsonNode artwork = uploaded.json();
        String image = uploaded.json().get("image").get("src").asString();

        assertEquals(404, Rest.anonymous().get(image).status());
        Answer preview = EDITOR.get(image);
        assertEquals(200, preview.status());
        assertTrue(preview.header("Cache-Control").contains("private"), preview.header("Cache-Control"));

        assertEquals(200, decide(REVIEWER, artwork, "live").status());
        assertEquals(200, Rest.anonymous().get(image).status());

        assertEquals(200, decide(REVIEWER, artwork, "on-hold").status());
        assertEquals(404, Rest.anonymous().get(image).status());
    }

    @Test
    void sameUploadAgainIsTheSameArtwork() {
        byte[] picture = Upload.picture(Color.ORANGE);

        assertEquals(
                Upload.to(EDITOR, TITLE, picture, DETAILS).json().get("artwork").asString(),
                Upload.to(EDITOR, TITLE, picture, DETAILS).json().get("artwork").asString());
        Answer other = Upload.to(EDITOR, TITLE, picture, "{\"alt\": \"Something else.\"}");
        assertEquals(409, other.status(), other::body);
        assertEquals("/file", other.json().at("/violations/0/pointer").asString());
    }

    @Test
    void idThatIsTakenIsRefusedInsteadOfDroppingTheFile() {
        String named = DETAILS.replace("{\"kind\"", "{\"id\": \"ghw-named-by-its-editor\", \"kind\"");
        assertEquals(
                201, Upload.to(EDITOR, TITLE, Upload.picture(Color.PINK), named).status());

        Answer second = Upload.to(EDITOR, TITLE, Upload.picture(Color.GRAY), named);

        assertEquals(409, second.status(), second::body);
        assertEquals(
                "/id", second.json().get("violations").get(0).get("pointer").asString());
    }

    @Test
    void noteIsNoLongerThanItsColumn() {
        String decision = "{\"status\": \"live\", \"note\": \"" + "x".repeat(1_001) + "\"}";

        Answer answer = REVIEWER.put("/api/v1/artwork/ghw-of-nobody/status", decision);

        assertEquals(422, answer.status(), answer::body);
        assertEquals(
                "/note", answer.json().get("violations").get(0).get("pointer").asString());
    }

    @Test
    void nobodyReviewsWhatTheyUploaded() {
        Rest both = Rest.bearing(TestTokens.of("both", "editor", "reviewer"));
        JsonNode artwork =
                Upload.to(both, TITLE, Upload.picture(Color.GREEN), DETAILS).json();

        Answer answer = decide(both, artwork, "live");

        assertEquals(403, answer.status(), answer::body);
        assertEquals(
                "You uploaded this artwork, so somebody else has to review it.",
                answer.json().get("detail").asString());
    }

    @Test
    void whatNobodySawDoesNotGoLive() {
        JsonNode artwork =
                Upload.to(EDITOR, TITLE, Upload.picture(Color.MAGENTA), DETAILS).json();
        String status = "/api/v1/artwork/" + artwork.get("artwork").asString() + "/status";

        assertEquals(428, REVIEWER.put(status, LIVE).status());
        assertEquals(412, REVIEWER.with("If-Match", "\"99\"").put(status, LIVE).status());
        assertEquals(
                412, REVIEWER.with("If-Match", "anything").put(status, LIVE).status());

        assertEquals(200, decide(REVIEWER, artwork, "live").status());
        assertEquals(412, decide(REVIEWER, artwork, "live").status(), "the approval itself has changed it");
    }

    @Test
    void refusedArtworkCannotBeApproved() {
        String smallPartAlone = DETAILS.replace("matt-damon", "casey-affleck").replace("Matt Damon", "Casey Affleck");
        JsonNode uploaded = Upload.to(EDITOR, TITLE, Upload.picture(Color.BLUE), smallPartAlone)
                .json();
        assertEquals("refused", uploaded.get("representation").get("verdict").asString());
        assertFalse(uploaded.get("representation").get("remedies").isEmpty());

        Answer answer = decide(REVIEWER, uploaded, "live");

        assertEquals(409, answer.status(), answer::body);
        assertTrue(answer.json().get("detail").asString().contains("minutes"), answer::body);
    }

    @Test
    void brokenFilesAreRefusedWithASentence() {
        byte[] whole = Upload.picture(Color.PINK);

        Answer cut = Upload.to(EDITOR, TITLE, Arrays.copyOf(whole, 300), DETAILS);
        assertEquals(422, cut.status(), cut::body);
        assertEquals("/file", cut.json().get("violations").get(0).get("pointer").asString());

        Answer page = Upload.to(EDITOR, TITLE, "<html></html>".getBytes(StandardCharsets.UTF_8), DETAILS);
        assertEquals(422, page.status(), page::body);

        assertEquals(422, Upload.to(EDITOR, TITLE, new byte[0], DETAILS).status());
        assertEquals(403, Upload.to(MEMBER, TITLE, whole, DETAILS).status());
        assertEquals(404, Upload.to(EDITOR, "no-such-title", whole, DETAILS).status());
    }

    @Test
    void uploadThatBreaksOffLeavesNothingBehind() throws IOException {
        String before = EDITOR.get(ARTWORKS).body();
        byte[] picture = Upload.picture(Color.MAGENTA);
        URI server = URI.create(Rest.root());
        String head = "POST " + ARTWORKS + " HTTP/1.1\r\nHost: " + server.getAuthority() + "\r\nAuthorization: "
                + EDITOR.headers().get("Authorization") + "\r\nContent-Type: multipart/form-data; boundary=b\r\n"
                + "Content-Length: " + (picture.length + 10_000) + "\r\n\r\n--b\r\nContent-Disposition: form-data;"
                + " name=\"file\"; filename=\"a.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n";
        try (Socket browser = new Socket(server.getHost(), server.getPort())) {
            browser.setSoTimeout(30_000);
            browser.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            browser.getOutputStream().write(picture, 0, picture.length - 1);
            browser.getOutputStream().flush();
            browser.shutdownOutput();
            // whatever the server says to it, it has said it all when the stream ends
            browser.getInputStream().readAllBytes();
        } catch (SocketException cut) {
            assertTrue(String.valueOf(cut.getMessage()).contains("reset"), "the server may hang up, too: " + cut);
        }

        assertEquals(before, EDITOR.get(ARTWORKS).body());
    }

    @Test
    void liveImageIsCachedForAYearAndAskedForConditionally() {
        String image = liveImage();
        Answer first = Rest.anonymous().get(image);

        assertEquals(200, first.status());
        assertEquals("image/jpeg", first.header("Content-Type"));
        assertTrue(first.header("Cache-Control").contains("max-age=31536000"), first.header("Cache-Control"));
        assertTrue(first.header("Cache-Control").contains("immutable"), first.header("Cache-Control"));
        Answer again =
                Rest.anonymous().with("If-None-Match", first.header("ETag")).get(image);
        assertEquals(304, again.status());
        assertEquals("", again.body());
        assertEquals(200, Rest.anonymous().get(image.replace(".jpg", ".webp")).status());
        for (String absent : List.of("/321.jpg", "/320.gif", "/320.png")) {
            String path = image.substring(0, image.lastIndexOf('/')) + absent;
            assertEquals(404, Rest.anonymous().get(path).status(), path);
        }
    }

    @Test
    void membersSeeOnlyWhatMayBeServed() {
        DemoArtwork.await("like-father-2018", DemoArtwork::isServable);

        List<JsonNode> seen = DemoArtwork.of(MEMBER, "like-father-2018");

        assertFalse(seen.isEmpty());
        assertTrue(seen.stream().allMatch(DemoArtwork::isServable), seen::toString);
    }

    @Test
    void refusedPicturesOfTheCasesAreThereToBeSeenAndNeverServed() {
        for (String title : List.of("like-father-2018", "love-actually-2003")) {
            assertFalse(DemoArtwork.isServable(DemoArtwork.await(title, DemoArtwork::isRefused)), title);
        }
    }

    private static String liveImage() {
        return DemoArtwork.await(TITLE, DemoArtwork::isServable)
                .get("image")
                .get("src")
                .asString();
    }

    private static Answer decide(Rest caller, JsonNode artwork, String status) {
        return caller.with("If-Match", "\"" + artwork.get("version").asString() + "\"")
                .put(
                        "/api/v1/artwork/" + artwork.get("artwork").asString() + "/status",
                        "{\"status\": \"" + status + "\"}");
    }
}

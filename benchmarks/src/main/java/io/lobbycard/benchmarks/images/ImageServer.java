package io.lobbycard.benchmarks.images;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The server under measurement, for an editor who uploads and for browsers that show. */
final class ImageServer {

    private static final String BOUNDARY = "lobbycard-bench-boundary";
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern RENDITION = Pattern.compile("/api/v1/images/[0-9a-f]{64}/[0-9]+\\.jpg");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String address;
    private final String token;

    ImageServer(String address, String token) {
        this.address = address;
        this.token = token;
    }

    List<String> titles() throws IOException, InterruptedException {
        return ID.matcher(text(asEditor("/api/v1/titles").build()))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** Addresses of all renditions of a title's artworks. */
    List<String> renditions(String title) throws IOException, InterruptedException {
        return addresses(text(asEditor("/api/v1/titles/" + title + "/artwork").build()));
    }

    /** Uploads a picture and answers the addresses of its renditions. */
    List<String> uploaded(String title, byte[] file) throws IOException, InterruptedException {
        return addresses(text(asEditor("/api/v1/titles/" + title + "/artwork")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArrays(List.of(
                        bytes("--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"bench.jpg\"\r\n"
                                + "Content-Type: image/jpeg\r\n\r\n"),
                        file,
                        bytes("\r\n--" + BOUNDARY + "--\r\n"))))
                .build()));
    }

    /** A rendition as the editor sees it, also of a draft. */
    void draft(String rendition) throws IOException, InterruptedException {
        expect(200, http.send(asEditor(rendition).build(), BodyHandlers.ofByteArray()));
    }

    /** Whether everybody sees a rendition. */
    boolean isLive(String rendition) throws IOException, InterruptedException {
        return http.send(asAnybody(rendition).build(), BodyHandlers.ofByteArray())
                        .statusCode()
                == 200;
    }

    /** A rendition as everybody sees it, with its tag and for ever. */
    String tagOf(String rendition) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(asAnybody(rendition).build(), BodyHandlers.ofByteArray());
        expect(200, answer);
        Optional<String> tag = answer.headers().firstValue("ETag");
        String cached = answer.headers().firstValue("Cache-Control").orElse("");
        if (tag.isEmpty() || !cached.contains("immutable") || !cached.contains("max-age=31536000")) {
            throw new IOException("Expected a tag and to be kept for a year, but got "
                    + answer.headers().map());
        }
        return tag.get();
    }

    void unchanged(String rendition, String tag) throws IOException, InterruptedException {
        expect(304, http.send(asAnybody(rendition).header("If-None-Match", tag).build(), BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder asEditor(String path) {
        return asAnybody(path).header("Authorization", "Bearer " + token);
    }

    private HttpRequest.Builder asAnybody(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    private String text(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
        expect(answer.statusCode() == 201 ? 201 : 200, answer);
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static void expect(int status, HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() != status) {
            throw new IOException(
                    "Expected " + status + " of " + answer.request().uri() + ", but got " + answer.statusCode() + ": "
                            + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private static List<String> addresses(String json) {
        return RENDITION
                .matcher(json)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

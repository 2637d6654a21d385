package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The server under measurement, as a client with a bearer token. */
final class Server {

    private static final Pattern TOKEN = Pattern.compile("\"token\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    private static final Pattern NUMBER = Pattern.compile("\"(?:id|grant)\"\\s*:\\s*\"?(\\d+)");
    private static final Pattern APPEND =
            Pattern.compile("access_log_append_seconds\\{[^}]*quantile=\"0.99\"[^}]*}\\s+([0-9.E-]+)");
    private static final Pattern USED_HEAP = Pattern.compile("memory_usedHeap_bytes\\{[^}]*}\\s+([0-9.E]+)");

    /** Kept connections of HTTP/1.1, as backends and their proxies use. */
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String address;
    private final String token;

    Server(String address, String token) {
        this.address = address;
        this.token = token;
    }

    /** The first hundred titles. */
    List<String> titles() throws IOException, InterruptedException {
        String body = answered(request("/api/v1/titles?limit=100").build());
        return ID.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    void nothing() throws IOException, InterruptedException {
        answered(request("/health/live").build());
    }

    /** Makes a member known; a repeat changes nothing. */
    void register(String member) throws IOException, InterruptedException {
        answered(request("/api/v1/members/" + member)
                .PUT(BodyPublishers.noBody())
                .build());
    }

    /** Opens an emergency access to a member's history and returns its number. */
    String emergency(String member) throws IOException, InterruptedException {
        String grant = answered(posted("/api/v1/access-grants", """
                {"member":"%s","purpose":"fault","words":"Measuring how long a logged reading takes.",\
                "fields":["title"],"minutes":60,"emergency":true}""".formatted(member)));
        return NUMBER.matcher(grant)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("No access was opened: " + grant));
    }

    /** Reads a part of a history by an access grant. */
    void read(String grant) throws IOException, InterruptedException {
        answered(request("/api/v1/access-grants/" + grant + "/history").build());
    }

    /**
     * A finished download.
     *
     * @param firstByte when it came, by {@link System#nanoTime()}
     * @param total bytes
     */
    record Download(long firstByte, long total) {}

    /** Downloads all that is kept about the token's member. */
    Download export() throws IOException, InterruptedException {
        HttpResponse<InputStream> answer =
                http.send(request("/api/v1/members/me/export").build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            long total = body.read() < 0 ? 0 : 1;
            long firstByte = System.nanoTime();
            total += body.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() / 100 != 2) {
                throw new IOException("Expected an export, but got " + answer.statusCode() + ".");
            }
            return new Download(firstByte, total);
        }
    }

    /** Bytes of heap in use, garbage included. */
    double usedHeap() throws IOException, InterruptedException {
        return metric("base", USED_HEAP);
    }

    /** Seconds that 99 in 100 of the last entries needed to get into the access log. */
    double appendP99() throws IOException, InterruptedException {
        return metric("application", APPEND);
    }

    private double metric(String scope, Pattern line) throws IOException, InterruptedException {
        return line.matcher(answered(request("/metrics?scope=" + scope).build()))
                .results()
                .mapToDouble((MatchResult found) -> Double.parseDouble(found.group(1)))
                .findFirst()
                .orElseThrow(() -> new IOException("The server does not measure " + line + "."));
    }

    void page(String member, String body) throws IOException, InterruptedException {
        answered(posted("/api/v1/members/" + member + "/artwork", body));
    }

    /** Reports a batch of viewings. */
    void report(String viewings) throws IOException, InterruptedException {
        answered(posted("/api/v1/viewings", viewings));
    }

    /** The token of the picture that is chosen for a title. */
    String token(String member, String title) throws IOException, InterruptedException {
        String body = answered(posted("/api/v1/members/" + member + "/artwork", "{\"titles\":[\"" + title + "\"]}"));
        return TOKEN.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new IOException("No picture was chosen for " + title + ": " + body));
    }

    String explanation(String token) throws IOException, InterruptedException {
        return answered(request(explanationOf(token)).build());
    }

    /** The same without waiting for it. */
    CompletableFuture<String> explanationLater(String token) {
        return http.sendAsync(request(explanationOf(token)).build(), BodyHandlers.ofString())
                .thenApply(Server::bodyOf);
    }

    private static String explanationOf(String token) {
        return "/api/v1/decisions/" + token + "/explanation";
    }

    private HttpRequest posted(String path, String body) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        try {
            return bodyOf(http.send(request, BodyHandlers.ofString()));
        } catch (UncheckedIOException refused) {
            throw refused.getCause();
        }
    }

    private static String bodyOf(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new UncheckedIOException(new IOException("Expected success of "
                    + answer.request().uri() + ", but got " + answer.statusCode() + ": " + answer.body()));
        }
        return answer.body();
    }
}

package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The server under measurement, as a client with a bearer token. */
final class Server {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

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

    void page(String member, String body) throws IOException, InterruptedException {
        answered(request("/api/v1/members/" + member + "/artwork")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
    }

    private String answered(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "Expected 200 of " + request.uri() + ", but got " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}

package io.lobbycard.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** What a running server answers to whoever checks what it says; whatever else it does is told as a failure. */
final class Answers {

    static final int REFUSED = 400;
    static final int NOT_FOUND = 404;

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int OK = 200;
    private static final String PROBLEM = "application/problem+json";

    private Answers() {}

    static String keysOf(String server) throws InterruptedException {
        try {
            return get(server + "/api/v1/keys");
        } catch (StartFailure unreachable) {
            throw new StartFailure(
                    unreachable.getMessage() + " Without one, give the key set with --keys FILE.", unreachable);
        }
    }

    static String get(String address) throws InterruptedException {
        return body(send(request(address).build()));
    }

    /** Empty if the server answers with that status in its own words; whatever else has no such address does not. */
    static Optional<String> getUnless(int status, String address) throws InterruptedException {
        HttpResponse<String> response = send(request(address).build());
        return response.statusCode() == status && isProblem(response) ? Optional.empty() : Optional.of(body(response));
    }

    private static boolean isProblem(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith(PROBLEM);
    }

    static String post(String address, String type, String body) throws InterruptedException {
        return body(send(request(address)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body))
                .build()));
    }

    private static HttpRequest.Builder request(String address) {
        try {
            return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
        } catch (IllegalArgumentException malformed) {
            throw new StartFailure(address + " is no address such as http://localhost:9080.", malformed);
        }
    }

    private static String body(HttpResponse<String> response) {
        if (response.statusCode() == OK) {
            return response.body();
        }
        throw new StartFailure("The server at " + response.request().uri() + " answered " + response.statusCode() + ": "
                + response.body());
    }

    private static HttpResponse<String> send(HttpRequest request) throws InterruptedException {
        try (HttpClient client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new StartFailure("No server answers at " + request.uri() + ".", unreachable);
        }
    }
}

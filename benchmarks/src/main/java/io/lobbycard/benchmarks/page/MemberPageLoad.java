package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Opens the pages of a signed-in member one after the other, as a browser does, and sets the time to the first byte against
 * that of the cheapest answer that the server has.
 */
public final class MemberPageLoad {

    private static final List<String> PATHS =
            List.of("/health/live", "/", "/me", "/me/history", "/me/choices", "/me/data");
    private static final String ACCOUNT = "romance-fan";
    private static final int WARM_UP = 50;
    private static final int MEASURED = 300;
    private static final double MILLIS = 1e-6;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String address;

    private MemberPageLoad(String address) {
        this.address = address;
    }

    /**
     * Prints a table and {@code name: value} lines.
     *
     * @param arguments the address of a server in demo mode, if it is not {@code http://localhost:9080}
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MemberPageLoad load = new MemberPageLoad(arguments.length > 0 ? arguments[0] : "http://localhost:9080");
        try {
            load.signIn();
            out.println("first byte of   first ms  median ms     p99 ms");
            double me = 0;
            for (String path : PATHS) {
                double cold = load.firstByte(path);
                double[] warm = load.warm(path);
                double p99 = PageLoad.percentile(warm, 0.99);
                out.printf(Locale.ROOT, "%-14s %9.1f %10.1f %10.1f%n", path, cold, PageLoad.percentile(warm, 0.5), p99);
                me = path.equals("/me") ? p99 : me;
            }
            out.printf(Locale.ROOT, "me-first-byte-p99-ms: %.1f%n", me);
        } catch (ConnectException nobody) {
            out.println("No server answers there.");
        }
    }

    private void signIn() throws IOException, InterruptedException {
        HttpResponse<Void> answer = http.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=" + ACCOUNT + "&password=" + ACCOUNT))
                        .build(),
                BodyHandlers.discarding());
        if (answer.headers().firstValue("Set-Cookie").isEmpty()) {
            throw new IOException("The demo's account " + ACCOUNT + " could not sign in: " + answer.statusCode() + ".");
        }
    }

    private double[] warm(String path) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            firstByte(path);
        }
        double[] millis = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            millis[i] = firstByte(path);
        }
        Arrays.sort(millis);
        return millis;
    }

    private double firstByte(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        HttpResponse<InputStream> answer =
                http.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int first = body.read();
            double millis = (System.nanoTime() - begun) * MILLIS;
            body.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200 || first < 0) {
                throw new IOException("Expected " + path + ", but got " + answer.statusCode() + ".");
            }
            return millis;
        }
    }
}

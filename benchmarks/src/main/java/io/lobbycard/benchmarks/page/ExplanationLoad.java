package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a running server 50 times a second why a member with 1,000 viewings sees a picture. Requests start when they are due,
 * whether or not earlier ones have been answered, and are timed from then on, so that a pause of the server counts for all
 * who wait in it.
 */
public final class ExplanationLoad {

    private static final int VIEWINGS = 1_000;
    private static final int BATCH = 250;
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final int WARM_UP = 500;
    private static final int MEASURED = 1_500;
    private static final double MILLIS = 1e-6;
    private static final String MEMBER = "bench-reader";
    private static final String TOKEN = "'./lobbycard token " + MEMBER + " client member'";

    private final PrintStream out;
    private final Server server;

    private ExplanationLoad(PrintStream out, Server server) {
        this.out = out;
        this.server = server;
    }

    /**
     * Prints {@code name: value} lines.
     *
     * @param arguments a bearer token of the member {@code bench-reader} with the roles client, to report viewings, and
     *     member, to read explanations; and the address of a server that lets viewings count at once, if it is not {@code
     *     http://localhost:9080}
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println(
                    "Start the server with LOBBYCARD_CHOICE_PERIOD=PT0S, so that viewings count at once, and say the"
                            + " bearer token that " + TOKEN + " prints.");
            return;
        }
        String address = arguments.length > 1 ? arguments[1] : "http://localhost:9080";
        try {
            new ExplanationLoad(out, new Server(address, arguments[0])).run();
        } catch (ConnectException nobody) {
            out.println("No server answers at " + address + ".");
        }
    }

    private void run() throws IOException, InterruptedException {
        List<String> titles = server.titles();
        server.register(MEMBER);
        for (int from = 0; from < VIEWINGS; from += BATCH) {
            server.report(viewings(MEMBER, titles, VIEWINGS, from, BATCH));
        }
        String token = server.token(MEMBER, titles.get(0));
        String explanation = server.explanation(token);
        int counted = explanation.split("\"viewing\"", -1).length - 1;
        out.printf(
                Locale.ROOT,
                "%d processors, %s; an explanation of %,d bytes names %,d viewings%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                explanation.length(),
                counted);
        if (counted < VIEWINGS) {
            out.println(
                    "Not all viewings count: the server was not started with LOBBYCARD_CHOICE_PERIOD=PT0S, or its secret"
                            + " has put this member into the control group.");
        }
        asked(token, WARM_UP);
        double[] millis = asked(token, MEASURED);
        out.printf(Locale.ROOT, "explanation-median-ms: %.2f%n", PageLoad.percentile(millis, 0.5));
        out.printf(Locale.ROOT, "explanation-p99-ms: %.2f%n", PageLoad.percentile(millis, 0.99));
    }

    /** Times of so many requests at the steady pace, sorted. */
    private double[] asked(String token, int requests) {
        List<CompletableFuture<Double>> times = new ArrayList<>(requests);
        long start = System.nanoTime();
        for (int i = 0; i < requests; i++) {
            long due = start + i * BETWEEN.toNanos();
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            times.add(server.explanationLater(token).thenApply(answer -> (System.nanoTime() - due) * MILLIS));
        }
        double[] millis = times.stream().mapToDouble(CompletableFuture::join).toArray();
        Arrays.sort(millis);
        return millis;
    }

    /** A batch as the REST interface takes it: one viewing every six hours, back from now. */
    static String viewings(String member, List<String> titles, int all, int from, int batch) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        List<String> viewings = new ArrayList<>(batch);
        for (int i = from; i < from + batch; i++) {
            viewings.add("""
                    {"id":"bench-%d","member":"%s","title":"%s","startedAt":"%s","watchedSeconds":5000}""".formatted(
                            i, member, titles.get(i % titles.size()), now.minus(Duration.ofHours(6L * (all - i) + 2))));
        }
        return "[" + String.join(",", viewings) + "]";
    }
}

package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Asks a running server for pages as a streaming service's backend would, one after the other, each for another of a few
 * members, and sets the times against those of the cheapest answer that the server has.
 */
public final class PageLoad {

    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final List<String> MEMBERS = List.of("romance-fan", "comedy-fan", "uma-fan", "parent");
    private static final double MILLIS = 1e-6;

    private final PrintStream out;
    private final Server server;

    private PageLoad(PrintStream out, Server server) {
        this.out = out;
        this.server = server;
    }

    /**
     * Prints a table and {@code name: value} lines.
     *
     * @param arguments a bearer token of the role client, as {@code ./lobbycard token bench client} prints it, and the
     *     server's address if it is not {@code http://localhost:9080}
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("Start the server, and say the bearer token that './lobbycard token bench client' prints.");
            return;
        }
        String address = arguments.length > 1 ? arguments[1] : "http://localhost:9080";
        try {
            new PageLoad(out, new Server(address, arguments[0])).run();
        } catch (ConnectException nobody) {
            out.println("No server answers at " + address + ".");
        }
    }

    private void run() throws IOException, InterruptedException {
        List<String> titles = server.titles();
        out.printf(
                Locale.ROOT,
                "%d processors, %s; %d titles in the catalogue%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                titles.size());
        out.println("answer          median ms     p99 ms");
        double[] nothing = measured("nothing", i -> server.nothing());
        double[] home = measured("60 choices", page(titles, 60));
        double[] large = measured("600 choices", page(titles, 600));
        double[] largest = measured("3,000 choices", page(titles, 3_000));
        out.printf(Locale.ROOT, "page-60-p99-ms: %.2f%n", percentile(home, 0.99));
        out.printf(Locale.ROOT, "page-600-p99-ms: %.2f%n", percentile(large, 0.99));
        out.printf(Locale.ROOT, "page-3000-p99-ms: %.2f%n", percentile(largest, 0.99));
        out.printf(Locale.ROOT, "page-600-vs-nothing: %.1f%n", percentile(large, 0.5) / percentile(nothing, 0.5));
    }

    private interface Request {
        void send(int number) throws IOException, InterruptedException;
    }

    private Request page(List<String> titles, int size) {
        List<String> wanted = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            wanted.add(titles.get(i % titles.size()));
        }
        String body = "{\"titles\":[\"" + String.join("\",\"", wanted) + "\"]}";
        return number -> server.page(MEMBERS.get(number % MEMBERS.size()), body);
    }

    private double[] measured(String name, Request request) throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            request.send(i);
        }
        double[] millis = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            long begun = System.nanoTime();
            request.send(i);
            millis[i] = (System.nanoTime() - begun) * MILLIS;
        }
        Arrays.sort(millis);
        out.printf(Locale.ROOT, "%-14s %10.2f %10.2f%n", name, percentile(millis, 0.5), percentile(millis, 0.99));
        return millis;
    }

    static double percentile(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}

package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Downloads all that is kept about a member with 5,000 viewings, and reads the server's memory before and after. */
public final class ExportLoad {

    private static final int VIEWINGS = 5_000;
    private static final int BATCH = 250;
    private static final int TIMES = 50;
    private static final String MEMBER = "bench-exporter";
    private static final double MILLIS = 1e-6;
    private static final double MEBI = 1 << 20;

    private ExportLoad() {}

    /**
     * Prints {@code name: value} lines.
     *
     * @param arguments a bearer token of the member {@code bench-exporter} with the roles client, to report viewings, and
     *     member, to download them; and the server's address, if it is not {@code http://localhost:9080}
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("Say the bearer token that './lobbycard token " + MEMBER + " client member' prints.");
            return;
        }
        Server server = new Server(arguments.length > 1 ? arguments[1] : "http://localhost:9080", arguments[0]);
        try {
            List<String> titles = server.titles();
            server.register(MEMBER);
            for (int from = 0; from < VIEWINGS; from += BATCH) {
                server.report(ExplanationLoad.viewings(MEMBER, titles, VIEWINGS, from, BATCH));
            }
            long bytes = server.export().total();
            double before = server.usedHeap();
            double[] first = new double[TIMES];
            double[] whole = new double[TIMES];
            double most = before;
            for (int i = 0; i < TIMES; i++) {
                long start = System.nanoTime();
                Server.Download download = server.export();
                first[i] = (download.firstByte() - start) * MILLIS;
                whole[i] = (System.nanoTime() - start) * MILLIS;
                most = Math.max(most, server.usedHeap());
            }
            Arrays.sort(first);
            Arrays.sort(whole);
            out.printf(Locale.ROOT, "%,d bytes, %d times%n", bytes, TIMES);
            out.printf(Locale.ROOT, "export-first-byte-median-ms: %.1f%n", PageLoad.percentile(first, 0.5));
            out.printf(Locale.ROOT, "export-median-ms: %.1f%n", PageLoad.percentile(whole, 0.5));
            out.printf(Locale.ROOT, "heap-before-mib: %.0f%n", before / MEBI);
            out.printf(Locale.ROOT, "heap-most-mib: %.0f%n", most / MEBI);
        } catch (ConnectException nobody) {
            out.println("No server answers there.");
        }
    }
}

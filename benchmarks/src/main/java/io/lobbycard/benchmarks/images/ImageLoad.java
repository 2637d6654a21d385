package io.lobbycard.benchmarks.images;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Uploads pictures of twelve megapixels to a running server until all their JPEG renditions can be seen, and asks for live
 * renditions as browsers do: once, and again with the tag that they got. One request after the other. The uploads stay as
 * drafts of the first title.
 */
public final class ImageLoad {

    private static final int UPLOADS_TO_WARM_UP = 3;
    private static final int UPLOADS = 10;
    private static final int TITLES = 20;
    private static final int WARM_UP = 500;
    private static final int MEASURED = 3_000;
    private static final double MILLIS = 1e-6;

    private final PrintStream out;
    private final ImageServer server;

    private ImageLoad(PrintStream out, ImageServer server) {
        this.out = out;
        this.server = server;
    }

    private interface Request {
        void send(int number) throws IOException, InterruptedException;
    }

    /**
     * Prints a table and {@code name: value} lines.
     *
     * @param arguments a bearer token of the role editor, as {@code ./lobbycard token bench editor} prints it, and the
     *     server's address if it is not {@code http://localhost:9080}
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("Start the server, and say the bearer token that './lobbycard token bench editor' prints.");
            return;
        }
        String address = arguments.length > 1 ? arguments[1] : "http://localhost:9080";
        try {
            new ImageLoad(out, new ImageServer(address, arguments[0])).run();
        } catch (ConnectException nobody) {
            out.println("No server answers at " + address + ".");
        }
    }

    private void run() throws IOException, InterruptedException {
        List<String> titles = server.titles();
        List<byte[]> files = photographs();
        out.printf(
                Locale.ROOT,
                "%d processors, %s; %d uploads of 4,000 x 3,000 pixels, some %.1f MB each%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                UPLOADS,
                files.getFirst().length / 1e6);
        out.println("what                        median ms     p99 ms    most ms");
        double[] uploads = measured(
                "upload to all renditions",
                UPLOADS_TO_WARM_UP,
                UPLOADS,
                number -> upload(titles.getFirst(), files.get(number)));
        List<String> live = live(titles);
        List<String> tags = new ArrayList<>();
        for (String rendition : live) {
            tags.add(server.tagOf(rendition));
        }
        double[] served =
                measured("rendition", WARM_UP, MEASURED, number -> server.tagOf(live.get(number % live.size())));
        double[] again = measured(
                "the same, unchanged",
                WARM_UP,
                MEASURED,
                number -> server.unchanged(live.get(number % live.size()), tags.get(number % live.size())));
        out.printf(Locale.ROOT, "upload-to-renditions-median-ms: %.0f%n", part(uploads, 0.5));
        out.printf(Locale.ROOT, "upload-to-renditions-most-ms: %.0f%n", part(uploads, 1));
        out.printf(Locale.ROOT, "rendition-p99-ms: %.2f%n", part(served, 0.99));
        out.printf(Locale.ROOT, "rendition-unchanged-p99-ms: %.2f%n", part(again, 0.99));
    }

    private void upload(String title, byte[] file) throws IOException, InterruptedException {
        for (String rendition : server.uploaded(title, file)) {
            server.draft(rendition);
        }
    }

    /** New ones each time: a file that is known already is not taken in again. */
    private static List<byte[]> photographs() throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (int number = 0; number < UPLOADS_TO_WARM_UP + UPLOADS; number++) {
            files.add(Photograph.drawn(System.nanoTime()));
        }
        return files;
    }

    private List<String> live(List<String> titles) throws IOException, InterruptedException {
        List<String> live = new ArrayList<>();
        for (String title : titles.subList(0, Math.min(TITLES, titles.size()))) {
            for (String rendition : server.renditions(title)) {
                if (server.isLive(rendition)) {
                    live.add(rendition);
                }
            }
        }
        if (live.isEmpty()) {
            throw new IOException("None of the first " + TITLES + " titles has a picture that is live.");
        }
        return live;
    }

    /** Times of requests after some that are not counted, sorted. */
    private double[] measured(String name, int before, int count, Request request)
            throws IOException, InterruptedException {
        double[] millis = new double[count];
        for (int number = 0; number < before + count; number++) {
            long begun = System.nanoTime();
            request.send(number);
            if (number >= before) {
                millis[number - before] = (System.nanoTime() - begun) * MILLIS;
            }
        }
        Arrays.sort(millis);
        out.printf(
                Locale.ROOT,
                "%-26s %10.2f %10.2f %10.2f%n",
                name,
                part(millis, 0.5),
                part(millis, 0.99),
                part(millis, 1));
        return millis;
    }

    private static double part(double[] sorted, double part) {
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}

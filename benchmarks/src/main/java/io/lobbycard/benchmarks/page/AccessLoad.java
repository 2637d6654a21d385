package io.lobbycard.benchmarks.page;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Reads a history by an access grant, one part after the other. Each reading is written into the access log first: committed
 * by the database, and a signed checkpoint over it forced to the disk. Beside it stands what the disk alone takes to force
 * two writes of that size.
 */
public final class AccessLoad {

    private static final String MEMBER = "uma-fan";
    private static final int WARM_UP = 300;
    private static final int MEASURED = 1_000;
    private static final int ENTRY_BYTES = 400;
    private static final double MILLIS = 1e-6;
    private static final double MILLIS_IN_A_SECOND = 1e3;

    private AccessLoad() {}

    /**
     * Prints {@code name: value} lines.
     *
     * @param arguments a bearer token of the demo's account {@code support}, as {@code ./lobbycard token support support}
     *     prints it, and the address of a server in demo mode, if it is not {@code http://localhost:9080}. It leaves an
     *     emergency access there that waits for its review.
     */
    public static void run(String... arguments) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("Say the bearer token that './lobbycard token support support' prints.");
            return;
        }
        Server server = new Server(arguments.length > 1 ? arguments[1] : "http://localhost:9080", arguments[0]);
        try {
            String grant = server.emergency(MEMBER);
            timed(WARM_UP, () -> server.read(grant));
            double[] reads = timed(MEASURED, () -> server.read(grant));
            double append = server.appendP99() * MILLIS_IN_A_SECOND;
            double[] disk = disk();
            out.printf(Locale.ROOT, "logged-read-median-ms: %.2f%n", PageLoad.percentile(reads, 0.5));
            out.printf(Locale.ROOT, "logged-read-p99-ms: %.2f%n", PageLoad.percentile(reads, 0.99));
            out.printf(Locale.ROOT, "append-p99-ms: %.2f%n", append);
            out.printf(Locale.ROOT, "two-forced-writes-median-ms: %.2f%n", PageLoad.percentile(disk, 0.5));
            out.printf(Locale.ROOT, "two-forced-writes-p99-ms: %.2f%n", PageLoad.percentile(disk, 0.99));
            out.printf(Locale.ROOT, "append-vs-disk: %.1f%n", append / PageLoad.percentile(disk, 0.99));
        } catch (ConnectException nobody) {
            out.println("No server answers there.");
        }
    }

    private interface Work {
        void work() throws IOException, InterruptedException;
    }

    /** Times in milliseconds, sorted. */
    private static double[] timed(int times, Work work) throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            work.work();
            millis[i] = (System.nanoTime() - start) * MILLIS;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double[] disk() throws IOException, InterruptedException {
        Path file = Files.createTempFile("forced", "");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return timed(MEASURED, () -> {
                for (int write = 0; write < 2; write++) {
                    channel.write(ByteBuffer.allocate(ENTRY_BYTES));
                    channel.force(true);
                }
            });
        } finally {
            Files.delete(file);
        }
    }
}

package io.lobbycard.benchmarks;

import io.lobbycard.benchmarks.release.Noise;
import io.lobbycard.benchmarks.worlds.Worlds;
import java.util.Arrays;

/** Runs a benchmark by name; every table ends with lines {@code name: value} that a script can read. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (name) {
            case "noise" -> Noise.run();
            case "worlds" -> Worlds.run(rest);
            default -> {
                System.err.println("Which benchmark? One of: noise, worlds");
                System.exit(2);
            }
        }
    }
}

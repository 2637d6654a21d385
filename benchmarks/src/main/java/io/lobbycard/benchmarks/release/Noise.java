package io.lobbycard.benchmarks.release;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The benchmark {@code noise}: nanoseconds for each draw, by distribution and scale. */
public final class Noise {

    private Noise() {}

    public static void run() {
        for (RunResult result : results()) {
            String scale = result.getParams().getParam("scale");
            String drawn = result.getPrimaryResult().getLabel();
            System.out.printf(
                    Locale.ROOT,
                    "%s-scale-%s-ns: %.0f%n",
                    drawn,
                    scale,
                    result.getPrimaryResult().getScore());
        }
    }

    private static Collection<RunResult> results() {
        try {
            return new Runner(new OptionsBuilder()
                            .include(NoiseBenchmark.class.getName())
                            .build())
                    .run();
        } catch (RunnerException failure) {
            throw new IllegalStateException("The benchmark of the noise did not run.", failure);
        }
    }
}

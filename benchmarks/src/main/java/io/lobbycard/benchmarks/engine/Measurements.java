package io.lobbycard.benchmarks.engine;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs JMH benchmarks side by side in one run and prints what a script needs of them. */
public final class Measurements {

    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private final Map<String, Double> median = new TreeMap<>();
    private final Map<String, Double> bytes = new TreeMap<>();

    private Measurements(Class<?>... benchmarks) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        for (Class<?> benchmark : benchmarks) {
            options.include(benchmark.getName() + "\\.");
        }
        options.forks(1)
                .warmupIterations(4)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class);
        read(new Runner(options.build()).run());
    }

    /** A page of 3,000 titles, its floor and Vowpal Wabbit. */
    public static void engine() throws RunnerException {
        Measurements measured = new Measurements(FloorBenchmark.class, PageBenchmark.class, VowpalBenchmark.class);
        double page = measured.median("page");
        double vowpal = measured.median("vowpal") * PageState.TITLES;
        measured.context();
        print("floor-microseconds", measured.median("floor"));
        print("page-microseconds", page);
        print("page-vs-floor", page / measured.median("floor"));
        print("vw-page-microseconds", vowpal);
        print("vw-vs-page", vowpal / page);
        print("vw-text-ready-vs-page", measured.median("vowpalReady") * PageState.TITLES / page);
        print("vw-whole-taste-vs-page", measured.median("vowpalWhole") * PageState.TITLES / page);
        print("drawn-page-microseconds", measured.median("drawnPage"));
        print("page-with-tokens-microseconds", measured.median("pageWithTokens"));
        print("page-bytes-allocated", measured.bytes("page"));
        print("drawn-page-bytes-allocated", measured.bytes("drawnPage"));
    }

    /** Outcomes added up, and models made. */
    public static void learn() throws RunnerException {
        Measurements measured = new Measurements(LearnBenchmark.class);
        measured.context();
        print("outcomes-per-second", 1e6 / measured.median("outcome"));
        print("model-milliseconds", measured.median("model") / 1e3);
    }

    /** Explanations. */
    public static void explain() throws RunnerException {
        Measurements measured = new Measurements(ExplainBenchmark.class);
        measured.context();
        print("explanation-microseconds", measured.median("explanation"));
        print("taste-microseconds", measured.median("taste"));
    }

    private void read(Collection<RunResult> results) {
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            double middle = primary.getStatistics().getPercentile(50);
            median.put(primary.getLabel(), middle);
            result.getSecondaryResults().forEach((label, secondary) -> {
                if (label.contains(ALLOCATION)) {
                    bytes.put(primary.getLabel(), secondary.getScore());
                }
            });
        }
    }

    private double median(String benchmark) {
        return median.getOrDefault(benchmark, Double.NaN);
    }

    private double bytes(String benchmark) {
        return bytes.getOrDefault(benchmark, Double.NaN);
    }

    private void context() {
        System.out.printf(
                "%nJava %s, %d processors, load %.1f%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s: %.4g%n", name, value);
    }
}

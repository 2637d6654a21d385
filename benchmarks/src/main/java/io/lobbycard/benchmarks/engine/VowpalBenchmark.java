package io.lobbycard.benchmarks.engine;

import io.lobbycard.benchmarks.worlds.VowpalPage;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Vowpal Wabbit on the same taste and pictures. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VowpalBenchmark {

    private @Nullable VowpalPage page;

    /** The same page as the engine's. */
    @Setup
    public void describe(PageState state) {
        page = new VowpalPage(state.snapshot, state.taste, PageState.TITLES, PageState.ARTWORKS, PageState.SEED);
    }

    /** One title of sixteen artworks, its text put together for this member. */
    @Benchmark
    public int vowpal() {
        return Objects.requireNonNull(page).next();
    }

    /** Its text ready beforehand. */
    @Benchmark
    public int vowpalReady() {
        return Objects.requireNonNull(page).nextReady();
    }

    /** With the whole taste crossed with the facets. */
    @Benchmark
    public int vowpalWhole() {
        return Objects.requireNonNull(page).nextWhole();
    }
}

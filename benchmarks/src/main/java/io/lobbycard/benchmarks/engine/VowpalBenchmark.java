package io.lobbycard.benchmarks.engine;

import io.lobbycard.benchmarks.worlds.VowpalPage;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Vowpal Wabbit on the same tastes and pictures, their text ready beforehand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class VowpalBenchmark {

    private final VowpalPage page = new VowpalPage(PageState.ARTWORKS);

    /** One title of sixteen artworks. */
    @Benchmark
    public int title() {
        return page.next();
    }
}

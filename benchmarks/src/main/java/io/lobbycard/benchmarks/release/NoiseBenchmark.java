package io.lobbycard.benchmarks.release;

import io.lobbycard.transparency.release.noise.BitSource;
import io.lobbycard.transparency.release.noise.DiscreteGaussian;
import io.lobbycard.transparency.release.noise.DiscreteLaplace;
import io.lobbycard.transparency.release.noise.Fraction;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One draw of exact noise, secure random bits included, for scales from single members to watched minutes. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class NoiseBenchmark {

    /** Standard deviation of the Gaussian and scale of the Laplace noise. */
    @Param({"1", "10", "1000"})
    public long scale;

    private final BitSource bits = BitSource.secure();

    @Benchmark
    public long laplace() {
        return new DiscreteLaplace(Fraction.of(scale)).draw(bits);
    }

    @Benchmark
    public long gaussian() {
        return new DiscreteGaussian(Fraction.of(scale * scale)).draw(bits);
    }
}

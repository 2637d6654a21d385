package io.lobbycard.benchmarks.engine;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The least that a page can take: gather and add as many numbers, of the same types, and keep the best of each title. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FloorBenchmark {

    private int[] start = {};
    private int[] facet = {};
    private float[] weight = {};
    private float[] prior = {};
    private double[] pull = {};
    private final int[] best = new int[PageState.TITLES];

    /** As many facets for each artwork as the catalogue has, at random places. */
    @Setup
    public void draw(PageState state) {
        Random random = new Random(9);
        int artworks = state.view.artworkCount();
        start = new int[artworks + 1];
        for (int artwork = 0; artwork < artworks; artwork++) {
            start[artwork + 1] = start[artwork] + state.view.facetCount(artwork);
        }
        facet = random.ints(start[artworks], 0, state.view.signalCount()).toArray();
        weight = new float[facet.length];
        for (int i = 0; i < weight.length; i++) {
            weight[i] = random.nextFloat();
        }
        prior = new float[artworks];
        pull = random.doubles(state.view.signalCount()).toArray();
    }

    /** Nothing but the arithmetic. */
    @Benchmark
    public int[] floor() {
        for (int title = 0; title < best.length; title++) {
            double most = Double.NEGATIVE_INFINITY;
            int first = title * PageState.ARTWORKS;
            for (int artwork = first; artwork < first + PageState.ARTWORKS; artwork++) {
                double sum = prior[artwork];
                for (int i = start[artwork], end = start[artwork + 1]; i < end; i++) {
                    sum += weight[i] * pull[facet[i]];
                }
                if (sum > most) {
                    most = sum;
                    best[title] = artwork;
                }
            }
        }
        return best;
    }
}

package io.lobbycard.benchmarks.engine;

import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.Explanation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** One picture explained to a member with a thousand viewings, smallest counterfactual included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ExplainBenchmark {

    private int title;

    /** Another title each time. */
    @Benchmark
    public Explanation explanation(PageState state) {
        title = (title + 1) % PageState.TITLES;
        return state.chooser.explain(state.longTaste, state.certain, new Draw(1, 1, false), title);
    }

    /** The taste itself from its thousand viewings. */
    @Benchmark
    public Object taste(PageState state) {
        return PageState.taste(state.snapshot, 1_000);
    }
}

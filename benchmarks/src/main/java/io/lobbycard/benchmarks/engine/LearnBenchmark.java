package io.lobbycard.benchmarks.engine;

import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.Learner;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Outcome;
import io.lobbycard.personalization.engine.StatedChoices;
import java.util.ArrayList;
import java.util.List;
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

/** Outcomes added up, and a model made of the sums. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LearnBenchmark {

    private final List<Outcome> outcomes = new ArrayList<>();
    private @Nullable DailySums sums;
    private int at;

    /** Outcomes of titles met at random. */
    @Setup
    public void draw(PageState state) {
        Choices choices = new Choices();
        for (int i = 0; i < 2_000; i++) {
            int title = (int) (i * 7_919L % PageState.TITLES);
            Draw draw = new Draw(i, 1, false);
            state.chooser.choose(state.taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            state.chooser
                    .outcome(state.taste, StatedChoices.NONE, draw, title, choices.artwork(0), i % 5 == 0 ? 1 : 0)
                    .ifPresent(outcomes::add);
        }
        sums = new DailySums(state.view);
        outcomes.forEach(sums::add);
        System.out.printf(
                "sums-touched: %.0f%n",
                outcomes.stream().mapToInt(Outcome::sumsTouched).average().orElse(0));
    }

    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public DailySums outcome() {
        DailySums today = Objects.requireNonNull(sums);
        at = (at + 1) % outcomes.size();
        today.add(outcomes.get(at));
        return today;
    }

    /** From one day's sums. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    public Model model(PageState state) {
        return new Learner(state.view).add(Objects.requireNonNull(sums), 1).learn();
    }
}

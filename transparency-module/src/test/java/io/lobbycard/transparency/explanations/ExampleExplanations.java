package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.Counterfactual;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.ViewingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Explanations that add up, drawn at random: titles watched once or often, for and against, alone or by signals. */
public final class ExampleExplanations {

    private static final List<Signal> SIGNALS = List.of(
            new Signal("genre", "romance"),
            new Signal("genre", "heist-film"),
            new Signal("theme", "road-trip"),
            new Signal("tone", "tender"),
            new Signal("era", "1990s"),
            new Signal("person", "somebody"),
            new Signal("mood", "unheard-of"));

    private ExampleExplanations() {}

    public static Explanation any(SplittableRandom random) {
        Mode[] modes = Mode.values();
        return of(random.nextInt(3) == 0 ? modes[random.nextInt(modes.length)] : Mode.PERSONALISED, random);
    }

    public static Explanation of(Mode mode, SplittableRandom random) {
        List<Sitting> sittings = sittings(random);
        List<Contribution> viewings =
                sittings.stream().map(Sitting::contribution).toList();
        double amount = viewings.stream().mapToDouble(Contribution::amount).sum();
        double versus =
                viewings.stream().mapToDouble(Contribution::versusRunnerUp).sum();
        double prior = around(random, 1);
        double stated = random.nextInt(5) == 0 ? random.nextDouble() : 0;
        double score = prior + stated + amount;
        RunnerUp runnerUp = random.nextInt(12) == 0 ? null : runnerUp(score, amount - versus, random);
        Counterfactual counterfactual = viewings.isEmpty() || random.nextBoolean() ? null : without(viewings, random);
        double propensity = random.nextInt(3) == 0 ? 1 : 0.001 + 0.998 * random.nextDouble();
        return new Explanation(
                new TitleId("the-title"),
                new ArtworkId("shown"),
                mode,
                mode == Mode.NEUTRAL && random.nextBoolean(),
                propensity,
                7,
                Instant.parse("2026-05-03T12:00:00Z"),
                score,
                prior,
                stated,
                random.nextBoolean() ? 0 : 0.02,
                viewings,
                watched(sittings),
                runnerUp,
                null,
                candidates(score, stated, propensity, runnerUp),
                counterfactual,
                counterfactual == null ? "There is none." : null,
                List.of());
    }

    private static Counterfactual without(List<Contribution> viewings, SplittableRandom random) {
        TitleId title = viewings.get(random.nextInt(viewings.size())).title();
        Set<ViewingId> remove = viewings.stream()
                .filter(viewing -> viewing.title().equals(title))
                .map(Contribution::viewing)
                .collect(Collectors.toSet());
        return new Counterfactual(remove, List.of(title), new ArtworkId("third"));
    }

    private static RunnerUp runnerUp(double score, double itsViewings, SplittableRandom random) {
        double its = score - (random.nextInt(6) == 0 ? -random.nextDouble() : random.nextDouble());
        return new RunnerUp(new ArtworkId("second"), its, its - itsViewings, 0);
    }

    private static List<Candidate> candidates(
            double score, double stated, double propensity, @Nullable RunnerUp runnerUp) {
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate(new ArtworkId("shown"), "The one shown.", score, stated, propensity, true, ""));
        if (runnerUp != null) {
            candidates.add(
                    new Candidate(runnerUp.artwork(), "The second.", runnerUp.score(), 0, 1 - propensity, true, ""));
        }
        return candidates;
    }

    /** One viewing with all its parts, carried by the title or lacked. */
    private record Sitting(int title, int number, List<Through> parts) {

        Contribution contribution() {
            List<Through> lacked =
                    parts.stream().filter(part -> !part.carried()).toList();
            return new Contribution(
                    new ViewingId("v" + number),
                    new TitleId("t" + title),
                    Instant.parse("2026-03-01T20:00:00Z").plusSeconds(86_400L * number),
                    sum(parts, Through::amount),
                    sum(parts, Through::versusRunnerUp),
                    parts.stream().filter(Through::carried).toList(),
                    sum(lacked, Through::amount),
                    sum(lacked, Through::versusRunnerUp));
        }

        private static double sum(List<Through> parts, ToDoubleFunction<Through> of) {
            return parts.stream().mapToDouble(of).sum();
        }
    }

    private static List<Sitting> sittings(SplittableRandom random) {
        int titles = random.nextInt(12);
        List<Sitting> sittings = new ArrayList<>();
        for (int title = 0; title < titles; title++) {
            int times = 1 + random.nextInt(3) * random.nextInt(2);
            for (int time = 0; time < times; time++) {
                sittings.add(new Sitting(title, sittings.size(), parts(title, random)));
            }
        }
        return sittings;
    }

    private static List<Through> parts(int title, SplittableRandom random) {
        List<Through> parts = new ArrayList<>();
        for (Signal signal : SIGNALS) {
            if (random.nextInt(3) == 0) {
                boolean carried = (title + SIGNALS.indexOf(signal)) % 4 != 0;
                parts.add(new Through(signal, carried, around(random, 0.3), around(random, 0.3)));
            }
        }
        return parts;
    }

    private static List<Watched> watched(List<Sitting> sittings) {
        Map<Integer, Map<Signal, Through>> titles = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            Map<Signal, Through> sums = titles.computeIfAbsent(sitting.title(), first -> new LinkedHashMap<>());
            sitting.parts().forEach(part -> sums.merge(part.signal(), part, ExampleExplanations::plus));
        }
        List<Watched> watched = new ArrayList<>();
        titles.forEach((title, sums) -> watched.add(new Watched(new TitleId("t" + title), List.copyOf(sums.values()))));
        return watched;
    }

    private static Through plus(Through one, Through other) {
        return new Through(
                one.signal(),
                one.carried(),
                one.amount() + other.amount(),
                one.versusRunnerUp() + other.versusRunnerUp());
    }

    private static double around(SplittableRandom random, double scale) {
        return scale * (2 * random.nextDouble() - 1);
    }
}

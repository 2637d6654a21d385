package io.lobbycard.transparency.rest;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Explained;
import io.lobbycard.transparency.explanations.NotUsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An explanation as clients read it.
 *
 * @param switchedOff true if an operator had switched personal pictures off for everybody
 * @param uncounted why none of the viewings had a part, in one sentence; null if some had
 * @param counterfactual null if there is none, and then {@code counterfactualReason} says why
 * @param notUsed keys of what was left aside for this member, then of what never counts for anybody
 */
public record ExplanationAnswer(
        String title,
        String artwork,
        String mode,
        boolean switchedOff,
        double propensity,
        double explorationProbability,
        long snapshot,
        Instant asOf,
        double score,
        double prior,
        double statedChoices,
        List<Contribution> contributions,
        List<SignalSum> signals,
        @Nullable String uncounted,
        @Nullable RunnerUp runnerUp,
        @Nullable String standard,
        List<Candidate> candidates,
        @Nullable Counterfactual counterfactual,
        @Nullable String counterfactualReason,
        List<String> notUsed,
        String sentence,
        List<String> details,
        String chance) {

    private static final String LACKED = "lacked";

    /** What one viewing added. */
    public record Contribution(
            String viewing,
            String title,
            Instant watchedAt,
            double amount,
            double versusRunnerUp,
            List<Through> through) {}

    /**
     * The part that came through one signal that the title carries, or, as {@value #LACKED}, through all that it lacks:
     * shares of some are smaller for what has none of them.
     */
    public record Through(String signal, boolean carried, double amount, double versusRunnerUp) {}

    /** What came through one signal, over all viewings. */
    public record SignalSum(String signal, double amount, double versusRunnerUp) {}

    /** The candidate with the next best score. */
    public record RunnerUp(String artwork, double score) {}

    /** An artwork of the title. */
    public record Candidate(
            String artwork, String alt, double score, double propensity, boolean eligible, String reason) {}

    /** The smallest set of titles without which another picture is chosen. */
    public record Counterfactual(List<String> remove, List<String> titles, String wouldShow) {}

    static ExplanationAnswer of(Explained explained) {
        Explanation choice = explained.numbers();
        return new ExplanationAnswer(
                choice.title().value(),
                choice.artwork().value(),
                choice.mode().label(),
                choice.switchedOff(),
                choice.propensity(),
                choice.explorationProbability(),
                choice.snapshot(),
                choice.asOf(),
                choice.score(),
                choice.prior(),
                choice.statedChoices(),
                choice.contributions().stream()
                        .map(ExplanationAnswer::contribution)
                        .toList(),
                signals(choice),
                explained.uncounted().isEmpty() ? null : explained.uncounted(),
                choice.runnerUp() == null ? null : runnerUp(choice.runnerUp()),
                choice.standard() == null ? null : choice.standard().value(),
                choice.candidates().stream().map(ExplanationAnswer::candidate).toList(),
                choice.counterfactual() == null ? null : counterfactual(choice.counterfactual()),
                choice.counterfactualReason(),
                Stream.concat(choice.notUsed().stream(), NotUsed.NEVER.stream()).toList(),
                explained.headline(),
                explained.details(),
                explained.chance());
    }

    private static Contribution contribution(Explanation.Contribution viewing) {
        return new Contribution(
                viewing.viewing().value(),
                viewing.title().value(),
                viewing.watchedAt(),
                viewing.amount(),
                viewing.versusRunnerUp(),
                through(viewing));
    }

    private static List<Through> through(Explanation.Contribution viewing) {
        List<Through> through = new ArrayList<>(viewing.through().size() + 1);
        for (Explanation.Through part : viewing.through()) {
            through.add(new Through(part.signal().toString(), true, part.amount(), part.versusRunnerUp()));
        }
        if (viewing.lacked() != 0 || viewing.lackedVersusRunnerUp() != 0) {
            through.add(new Through(LACKED, false, viewing.lacked(), viewing.lackedVersusRunnerUp()));
        }
        return through;
    }

    /** Of the signals that carried or lacked anything, those with the largest amounts first. */
    private static List<SignalSum> signals(Explanation choice) {
        Map<Signal, double[]> sums = new HashMap<>();
        for (Explanation.Watched title : choice.titles()) {
            for (Explanation.Through part : title.through()) {
                double[] sum = sums.computeIfAbsent(part.signal(), first -> new double[2]);
                sum[0] += part.amount();
                sum[1] += part.versusRunnerUp();
            }
        }
        return sums.entrySet().stream()
                .map(sum -> new SignalSum(sum.getKey().toString(), sum.getValue()[0], sum.getValue()[1]))
                .sorted(Comparator.comparingDouble((SignalSum sum) -> -Math.abs(sum.amount()))
                        .thenComparing(SignalSum::signal))
                .toList();
    }

    private static RunnerUp runnerUp(Explanation.RunnerUp runnerUp) {
        return new RunnerUp(runnerUp.artwork().value(), runnerUp.score());
    }

    private static Candidate candidate(Explanation.Candidate candidate) {
        return new Candidate(
                candidate.artwork().value(),
                candidate.alt(),
                candidate.score(),
                candidate.propensity(),
                candidate.eligible(),
                candidate.reason());
    }

    private static Counterfactual counterfactual(Explanation.Counterfactual without) {
        return new Counterfactual(
                without.remove().stream().map(Object::toString).sorted().toList(),
                without.titles().stream().map(Object::toString).toList(),
                without.wouldShow().value());
    }
}

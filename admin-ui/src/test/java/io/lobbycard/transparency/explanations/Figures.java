package io.lobbycard.transparency.explanations;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.RunnerUp;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the numbers of a choice say, worked out anew. */
final class Figures {

    private static final double EXACT = 1e-9;

    private Figures() {}

    /** No picture that took part has a higher score. */
    static boolean best(Explanation choice) {
        return eligible(choice).allMatch(other -> other.score() <= choice.score() + EXACT);
    }

    static boolean leads(Explanation choice) {
        RunnerUp second = choice.runnerUp();
        return second != null && choice.score() >= second.score() - EXACT;
    }

    /** The picture that comes second does not come first without the viewings and the stated choices. */
    static boolean firstForAnybody(Explanation choice) {
        RunnerUp second = choice.runnerUp();
        return best(choice) && second != null && choice.prior() >= second.prior() - EXACT;
    }

    static boolean decided(Explanation choice) {
        return choice.counterfactual() != null;
    }

    static double viewings(Explanation choice) {
        return choice.contributions().stream()
                .mapToDouble(Contribution::versusRunnerUp)
                .sum();
    }

    /** Some viewing is for one of the two pictures. */
    static boolean told(Explanation choice) {
        return choice.contributions().stream().anyMatch(viewing -> Math.abs(viewing.versusRunnerUp()) > EXACT);
    }

    static boolean nothingCounted(Explanation choice) {
        return choice.contributions().isEmpty();
    }

    /** The member left out viewings, and none is merely too new. */
    static boolean leftOut(Explanation choice) {
        return notUsed(choice, "left-out-viewing") > 0 && notUsed(choice, "not-yet-counting") == 0;
    }

    static long notUsed(Explanation choice, String kind) {
        return choice.notUsed().stream()
                .filter(key -> key.startsWith(kind + ":"))
                .count();
    }

    /** The editors' picture, if the title has one that may be shown. */
    static boolean standard(Explanation choice) {
        return choice.standard() == null || choice.standard().equals(choice.artwork());
    }

    static Stream<Candidate> eligible(Explanation choice) {
        return choice.candidates().stream().filter(Candidate::eligible);
    }

    /** The title of that name is the one against this picture, if any is, that is most. */
    static boolean mostAgainst(Explanation choice, Names names, String title) {
        Map<TitleId, Double> sums = choice.contributions().stream()
                .collect(Collectors.groupingBy(
                        Contribution::title, Collectors.summingDouble(Contribution::versusRunnerUp)));
        double least = sums.values().stream().mapToDouble(sum -> sum).min().orElse(0);
        return least < -EXACT
                && sums.entrySet().stream()
                        .anyMatch(sum -> sum.getValue() <= least + EXACT
                                && names.title(sum.getKey()).equals(title));
    }

    /** A probability as it is told: in whole percent, and never as certain what is not. */
    static boolean percent(String told, double probability) {
        if (told.startsWith("over") || told.startsWith("under")) {
            return told.equals(probability > 0.5 ? "over 99 %" : "under 1 %")
                    && (probability > 0.99 || probability < 0.01)
                    && probability < 1;
        }
        double percent = Double.parseDouble(told.replace(" %", ""));
        return Math.abs(percent - 100 * probability) <= 0.5 + EXACT && (percent == 100) == (probability >= 1);
    }

    static boolean pictures(String told, Explanation choice) {
        long count = eligible(choice).count();
        return told.equals(count + (count == 1 ? " picture" : " pictures"));
    }
}

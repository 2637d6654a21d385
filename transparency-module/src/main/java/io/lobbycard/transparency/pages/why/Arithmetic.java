package io.lobbycard.transparency.pages.why;

import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.Explanation.Candidate;
import io.lobbycard.personalization.Explanation.Contribution;
import io.lobbycard.personalization.Explanation.RunnerUp;
import io.lobbycard.personalization.Explanation.Through;
import io.lobbycard.personalization.Explanation.Watched;
import io.lobbycard.personalization.Signal;
import io.lobbycard.transparency.explanations.Names;
import io.lobbycard.transparency.pages.Day;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The whole sum behind a choice, for those who open it.
 *
 * @param lines prior, stated choices and each signal, which add up to {@code sum}
 * @param exact the two sums to 12 digits
 */
public record Arithmetic(
        List<Line> lines,
        Line sum,
        List<Viewed> viewings,
        List<Chance> candidates,
        long snapshot,
        String asOf,
        String exact) {

    private static final double NOTHING = 5e-10;

    /** What one thing adds to this picture's score and to the runner-up's; empty where there is no runner-up. */
    public record Line(String name, String here, String there, String difference) {}

    /** What one viewing adds. */
    public record Viewed(String title, String day, String amount, String versusRunnerUp) {}

    /** A candidate with its chance. */
    public record Chance(String alt, String score, String probability, boolean chosen, String refused) {}

    static Arithmetic of(Explanation choice, Names names) {
        RunnerUp rival = choice.runnerUp();
        List<Line> lines = new ArrayList<>();
        lines.add(line(
                "The picture itself, before anything of you", choice.prior(), rival == null ? null : rival.prior()));
        if (choice.statedChoices() != 0 || (rival != null && rival.statedChoices() != 0)) {
            lines.add(
                    line("Your stated choices", choice.statedChoices(), rival == null ? null : rival.statedChoices()));
        }
        bySignal(choice).entrySet().stream()
                .filter(part -> part.getValue().matters())
                .sorted(Comparator.comparingDouble(
                        part -> -Math.abs(part.getValue().amount())))
                .forEach(part -> lines.add(part.getValue().line(name(part.getKey(), names), rival != null)));
        double counted = choice.contributions().stream()
                .mapToDouble(Contribution::amount)
                .sum();
        return new Arithmetic(
                lines,
                line("Score", choice.score(), rival == null ? null : rival.score()),
                choice.contributions().stream()
                        .map(viewing -> viewed(viewing, names))
                        .toList(),
                choice.candidates().stream()
                        .map(candidate -> chance(candidate, choice))
                        .toList(),
                choice.snapshot(),
                Numbers.moment(choice.asOf()),
                Numbers.exact(choice.prior(), choice.statedChoices(), counted, choice.score()));
    }

    private static String name(Signal signal, Names names) {
        return names.signal(signal) + " (" + signal.kind() + ")";
    }

    private static Map<Signal, Part> bySignal(Explanation choice) {
        Map<Signal, Part> parts = new LinkedHashMap<>();
        for (Watched title : choice.titles()) {
            for (Through through : title.through()) {
                parts.merge(through.signal(), new Part(through.amount(), through.versusRunnerUp()), Part::plus);
            }
        }
        return parts;
    }

    private static Line line(String name, double here, @Nullable Double there) {
        return there == null
                ? new Line(name, Numbers.amount(here), "", "")
                : new Line(name, Numbers.amount(here), Numbers.amount(there), Numbers.signed(here - there));
    }

    private static Viewed viewed(Contribution viewing, Names names) {
        return new Viewed(
                names.title(viewing.title()),
                Day.of(viewing.watchedAt()),
                Numbers.signed(viewing.amount()),
                Numbers.signed(viewing.versusRunnerUp()));
    }

    private static Chance chance(Candidate candidate, Explanation choice) {
        return new Chance(
                candidate.alt(),
                candidate.eligible() ? Numbers.amount(candidate.score()) : "",
                candidate.eligible() ? Numbers.percent(candidate.propensity()) : "",
                candidate.artwork().equals(choice.artwork()),
                candidate.reason());
    }

    /** What came through one signal, summed over the viewings. */
    private record Part(double amount, double versus) {

        Part plus(Part other) {
            return new Part(amount + other.amount, versus + other.versus);
        }

        boolean matters() {
            return Math.abs(amount) > NOTHING || Math.abs(versus) > NOTHING;
        }

        Line line(String name, boolean rival) {
            return Arithmetic.line(name, amount, rival ? amount - versus : null);
        }
    }
}

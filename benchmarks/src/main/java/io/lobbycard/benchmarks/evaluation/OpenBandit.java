package io.lobbycard.benchmarks.evaluation;

import io.lobbycard.personalization.evaluation.DecisionLog;
import io.lobbycard.personalization.evaluation.Estimate;
import io.lobbycard.personalization.evaluation.EvaluatedPolicy;
import io.lobbycard.personalization.evaluation.Evaluation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/**
 * Do the estimators find in one log the click rate that another policy's own log shows? The sample has about fifty
 * clicks in a log: enough to see that an estimator is right, too few to rank policies.
 */
public final class OpenBandit {

    private static final int SEED = 20_191_124;
    private static final int RESAMPLES = 2_000;
    private static final double LARGEST_WEIGHT = 10;

    /** The clipped estimate is biased by design, so it is shown and not counted. */
    private static final String CLIPPED = "clipped ips";

    private static final String BOOTSTRAPPED = ", bootstrapped";

    private final PrintStream out;
    private final Map<String, String> figures = new TreeMap<>();
    private double largestDifference;
    private int compared;
    private int agreed;

    private OpenBandit(PrintStream out) {
        this.out = out;
    }

    /** Prints a table and {@code name: value} lines. */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Say in which folder random-men.csv, bts-men.csv, random-women.csv and bts-women.csv of"
                    + " the Open Bandit Dataset lie.");
            System.exit(2);
        }
        new OpenBandit(new PrintStream(System.out, true, StandardCharsets.UTF_8)).run(Path.of(arguments[0]));
    }

    private void run(Path folder) throws IOException {
        for (String name : List.of("men", "women")) {
            Campaign campaign = Campaign.read(folder, name);
            identities(campaign);
            Estimate random = logged(campaign.random());
            Estimate bts = logged(campaign.bts());
            table(name + "-uniform-on-bts", Evaluation.of(campaign.bts(), EvaluatedPolicy.uniform()), random);
            figures.put(name + "-logged-random", figure(random.value()));
            figures.put(name + "-logged-bts", figure(bts.value()));
            EvaluatedPolicy asBts = Campaign.frequenciesOf(campaign.bts());
            table(name + "-bts-on-random", Evaluation.of(campaign.random(), asBts), bts);
            positions(campaign);
        }
        figures.put("largest-difference-of-identities", String.valueOf(largestDifference));
        figures.put("estimates-compared", String.valueOf(compared));
        figures.put("estimates-that-agree-within-95-percent", String.valueOf(agreed));
        out.println();
        figures.forEach((figure, value) -> out.println(figure + ": " + value));
    }

    private void identities(Campaign campaign) {
        for (DecisionLog log : List.of(campaign.random(), campaign.bts())) {
            double mean = IntStream.range(0, log.size())
                    .mapToDouble(log::reward)
                    .average()
                    .orElseThrow();
            Evaluation evaluation = Evaluation.of(log, Campaign.itself());
            for (Estimate estimate : List.of(evaluation.ips(), evaluation.snips())) {
                largestDifference = Math.max(largestDifference, Math.abs(estimate.value() - mean));
            }
        }
    }

    private static Estimate logged(DecisionLog log) {
        return Evaluation.of(log, Campaign.itself()).ips();
    }

    private void table(String comparison, Evaluation evaluation, Estimate truth) {
        out.printf(
                Locale.ROOT,
                "%n%s; the policy's own log: %s%n%-22s %9s %9s %21s %8s %7s %9s %6s%n",
                comparison,
                describe(truth),
                "estimate",
                "value",
                "error",
                "95 % interval",
                "eff. n",
                "matches",
                "largest w",
                "z");
        Evaluation bootstrapped = evaluation.bootstrapped(SEED, RESAMPLES);
        compare(comparison, "ips", evaluation.ips(), truth);
        compare(comparison, "ips" + BOOTSTRAPPED, bootstrapped.ips(), truth);
        compare(comparison, CLIPPED, evaluation.clippedIps(LARGEST_WEIGHT), truth);
        compare(comparison, "snips", evaluation.snips(), truth);
        compare(comparison, "snips" + BOOTSTRAPPED, bootstrapped.snips(), truth);
        compare(comparison, "direct method", evaluation.directMethod(), truth);
        compare(comparison, "doubly robust", evaluation.doublyRobust(), truth);
        compare(
                comparison,
                "replay",
                evaluation.replay(RandomGeneratorFactory.of("L64X128MixRandom").create(SEED)),
                truth);
        out.printf(Locale.ROOT, "%-22s %s%n", "mean weight", describe(evaluation.meanWeight()));
    }

    private void compare(String comparison, String estimator, Estimate estimate, Estimate truth) {
        double z = (estimate.value() - truth.value()) / Math.hypot(estimate.standardError(), truth.standardError());
        out.printf(
                Locale.ROOT,
                "%-22s %9.5f %9.5f [%9.5f,%9.5f] %8.1f %7d %9.1f %6.2f%s%n",
                estimator,
                estimate.value(),
                estimate.standardError(),
                estimate.interval().lower(),
                estimate.interval().upper(),
                estimate.effectiveSampleSize(),
                estimate.matches(),
                estimate.largestWeight(),
                z,
                estimate.thin() ? " thin" : "");
        if (!estimator.equals(CLIPPED) && !estimate.thin()) {
            compared++;
            agreed += Math.abs(z) <= 1.96 ? 1 : 0;
        }
        if (!estimator.endsWith(BOOTSTRAPPED)) {
            figures.put(comparison + "-" + estimator.replace(' ', '-'), figure(estimate.value()));
        }
    }

    private void positions(Campaign campaign) {
        Evaluation onBts = Evaluation.of(campaign.bts(), EvaluatedPolicy.uniform());
        Evaluation onRandom = Evaluation.of(campaign.random(), EvaluatedPolicy.uniform());
        for (String position : campaign.random().strata().stream().sorted().toList()) {
            out.printf("%n%s-uniform-on-bts, position %s%n", campaign.name(), position);
            Estimate truth = onRandom.inStratum(position).ips();
            compare(
                    campaign.name() + "-position-" + position,
                    "snips",
                    onBts.inStratum(position).snips(),
                    truth);
            compare(
                    campaign.name() + "-position-" + position,
                    "doubly robust",
                    onBts.inStratum(position).doublyRobust(),
                    truth);
        }
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.5f", value);
    }

    private static String describe(Estimate estimate) {
        return String.format(
                Locale.ROOT,
                "%.5f in [%.5f, %.5f]",
                estimate.value(),
                estimate.interval().lower(),
                estimate.interval().upper());
    }
}

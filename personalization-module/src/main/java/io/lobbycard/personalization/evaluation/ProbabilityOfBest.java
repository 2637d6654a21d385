package io.lobbycard.personalization.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The probability that a rate is the highest of all: the integral over x of its density times the probability that
 * every other lies below x. The integrand rises in x, so sums over a grid with the left and the right end of each step
 * enclose it; the middle of the two is given, and half their distance bounds its error.
 *
 * @param value in [0, 1]
 * @param error largest distance from the exact value
 */
public record ProbabilityOfBest(double value, double error) {

    /** Points of the grid, shared among the rates, each of which gets so many at the least. */
    private static final int POINTS = 8_000;

    private static final int FEWEST_POINTS = 80;

    /** The grid of a rate goes this many standard deviations to either side on the log-odds scale. */
    private static final double FARTHEST = 8;

    /** One for each rate, in their order. */
    public static List<ProbabilityOfBest> of(List<RatePosterior> rates) {
        double[] grid = rates.stream()
                .flatMapToDouble(rate -> gridOf(rate, Math.max(POINTS / rates.size(), FEWEST_POINTS)))
                .sorted()
                .distinct()
                .toArray();
        double[][] below = new double[rates.size()][];
        for (int rate = 0; rate < below.length; rate++) {
            BetaDistribution belief = rates.get(rate).distribution();
            below[rate] = Arrays.stream(grid).map(belief::cumulativeProbability).toArray();
        }
        List<ProbabilityOfBest> best = new ArrayList<>();
        for (int rate = 0; rate < below.length; rate++) {
            best.add(of(rate, below, grid.length));
        }
        return List.copyOf(best);
    }

    private static ProbabilityOfBest of(int rate, double[][] below, int points) {
        double lower = 0;
        double upper = 0;
        double chanceBefore = 0;
        double othersBefore = below.length == 1 ? 1 : 0;
        for (int point = 0; point <= points; point++) {
            double chance = point == points ? 1 : below[rate][point];
            double others = point == points ? 1 : othersBelow(rate, below, point);
            lower += (chance - chanceBefore) * othersBefore;
            upper += (chance - chanceBefore) * others;
            chanceBefore = chance;
            othersBefore = others;
        }
        return new ProbabilityOfBest((lower + upper) / 2, (upper - lower) / 2);
    }

    private static double othersBelow(int rate, double[][] below, int point) {
        double product = 1;
        for (int other = 0; other < below.length; other++) {
            product *= other == rate ? 1 : below[other][point];
        }
        return product;
    }

    private static DoubleStream gridOf(RatePosterior rate, int points) {
        double middle = Math.log(rate.alpha() / rate.beta());
        double deviation = Math.sqrt(1 / rate.alpha() + 1 / rate.beta());
        return IntStream.range(0, points)
                .mapToDouble(point -> FARTHEST * (2.0 * point / (points - 1) - 1))
                .map(position -> 1 / (1 + Math.exp(-(middle + position * deviation))));
    }
}

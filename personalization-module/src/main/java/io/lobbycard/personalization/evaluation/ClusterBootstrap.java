package io.lobbycard.personalization.evaluation;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Percentiles over resampled members (Efron and Tibshirani 1993, section 13.3; whole members are drawn, so that what
 * one member did stays together). Each call starts from the seed, so that equal logs give equal intervals.
 */
record ClusterBootstrap(long seed, int resamples) implements Uncertainty {

    private static final RandomGeneratorFactory<RandomGenerator> GENERATORS =
            RandomGeneratorFactory.of("L64X128MixRandom");

    ClusterBootstrap {
        if (resamples < 40) {
            throw new IllegalArgumentException(
                    "A 95 % interval needs at least 40 resamples, but " + resamples + " were asked for.");
        }
    }

    @Override
    public Spread of(Ratio ratio) {
        RandomGenerator random = GENERATORS.create(seed);
        double[] values = new double[resamples];
        int known = 0;
        for (int resample = 0; resample < resamples; resample++) {
            double value = resampled(ratio, random);
            if (Double.isFinite(value)) {
                values[known++] = value;
            }
        }
        if (known < resamples) {
            return Spread.UNKNOWN;
        }
        Arrays.sort(values);
        return new Spread(
                deviation(values),
                new Interval(quantile(values, (1 - CONFIDENCE) / 2), quantile(values, (1 + CONFIDENCE) / 2)));
    }

    private static double resampled(Ratio ratio, RandomGenerator random) {
        double numerator = 0;
        double denominator = 0;
        for (int draw = 0; draw < ratio.members(); draw++) {
            int member = random.nextInt(ratio.members());
            numerator += ratio.numerators()[member];
            denominator += ratio.denominators()[member];
        }
        return numerator / denominator;
    }

    private static double deviation(double[] values) {
        double mean = Arrays.stream(values).average().orElse(Double.NaN);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }

    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }
}

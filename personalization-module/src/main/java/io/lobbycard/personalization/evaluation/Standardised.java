package io.lobbycard.personalization.evaluation;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** The context of each row with mean 0 and deviation 1 over the log; a feature that never changes is 0. */
record Standardised(double[] means, double[] scales) {

    static Standardised of(DecisionLog log) {
        double[] means = new double[log.features()];
        double[] scales = new double[log.features()];
        for (int feature = 0; feature < means.length; feature++) {
            int current = feature;
            double mean = IntStream.range(0, log.size())
                    .mapToDouble(row -> log.context(row, current))
                    .average()
                    .orElse(0);
            double variance = IntStream.range(0, log.size())
                    .mapToDouble(row -> Math.pow(log.context(row, current) - mean, 2))
                    .average()
                    .orElse(0);
            means[feature] = mean;
            scales[feature] = variance > 0 ? 1 / Math.sqrt(variance) : 0;
        }
        return new Standardised(means, scales);
    }

    double value(DecisionLog log, int row, int feature) {
        return (log.context(row, feature) - means[feature]) * scales[feature];
    }

    void read(DecisionLog log, int row, DMatrixRMaj into) {
        for (int feature = 0; feature < means.length; feature++) {
            into.data[feature] = value(log, row, feature);
        }
    }
}

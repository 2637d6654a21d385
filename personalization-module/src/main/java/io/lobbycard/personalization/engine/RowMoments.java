package io.lobbycard.personalization.engine;

/**
 * How much more products of rows, columns and rewards scatter than noise alone would have it.
 *
 * @param excess for each row and column, a squared measurement over its variance, less what noise gives
 * @param information for each of them, what the excess would be if the variance of the weights were 1; 0 if nothing is known
 * @param chance variance of each excess by noise alone
 */
record RowMoments(double[][] excess, double[][] information, double chance) {

    /**
     * Of what is not as expected: of chance and, as far as it is trusted, of members compared.
     *
     * @param trust for each row and column, 0 to 1
     */
    static RowMoments scatter(RowSources sources, double[][] expected, double[][] trust) {
        RowMoments moments = over(expected, 2 * sources.noisiness * sources.noisiness);
        double[][] byChance = RowSources.unexplained(sources.chance, expected);
        double[][] between = RowSources.unexplained(sources.between, expected);
        for (int row = 0; row < expected.length; row++) {
            for (int column = 0; column < expected[row].length; column++) {
                double part = trust[row][column];
                double variance = sources.chance.variance(row, column) + part * sources.between.variance(row, column);
                if (variance > 0) {
                    double unexplained = byChance[row][column] + part * between[row][column];
                    moments.excess[row][column] = unexplained * unexplained / variance - sources.noisiness;
                    moments.information[row][column] = (sources.ofChance[row][column]
                                    + 2 * part * sources.ofBoth[row][column]
                                    + part * part * sources.ofBetween[row][column])
                            / variance;
                }
            }
        }
        return moments;
    }

    /**
     * Of how the two sources disagree, each about one weight at a time, in units of the noise of both: the moment estimator
     * for two studies of the same effect (DerSimonian and Laird 1986), of which only the second is biased.
     *
     * @param fitted weights that explain what other rows and columns have to do with it
     */
    static RowMoments disagreement(RowSources sources, double[][] fitted) {
        RowMoments moments = over(fitted, 2);
        double[][] byChance = RowSources.unexplained(sources.chance, fitted);
        double[][] between = RowSources.unexplained(sources.between, fitted);
        for (int row = 0; row < fitted.length; row++) {
            for (int column = 0; column < fitted[row].length; column++) {
                double first = sources.chance.variance(row, column);
                double second = sources.between.variance(row, column);
                if (first > 0 && second > 0) {
                    double noise = sources.noisiness * (1 / first + 1 / second);
                    double difference = byChance[row][column] / first - between[row][column] / second;
                    moments.excess[row][column] = difference * difference / noise - 1;
                    moments.information[row][column] = sources.ofBetween[row][column] / (second * second * noise);
                }
            }
        }
        return moments;
    }

    private static RowMoments over(double[][] weights, double chance) {
        int width = weights[0].length;
        return new RowMoments(new double[weights.length][width], new double[weights.length][width], chance);
    }
}

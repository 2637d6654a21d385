package io.lobbycard.personalization.engine;

/** Days of sums, each with its weight, back in natural units. */
final class WeightedSums {

    private static final double PROPENSITY = Outcome.PROPENSITY_UNITS;
    private static final double REWARD = Outcome.REWARD_UNITS;
    private static final double ROW = Outcome.ROW_UNITS;
    private static final double COLUMN = Outcome.COLUMN_UNITS;
    private static final double CHANNEL = Outcome.CHANNEL_UNITS;
    private static final double HALVED_SQUARE = 1 << DailySums.SQUARE_SHIFT;

    private final LearningSpace space;
    private final double[][] sums;

    WeightedSums(LearningSpace space) {
        this.space = space;
        sums = new DailySums(space).arrays();
    }

    void add(DailySums day, double weight) {
        double[][] days = day.arrays();
        for (int array = 0; array < sums.length; array++) {
            for (int i = 0; i < sums[array].length; i++) {
                sums[array][i] += weight * days[array][i];
            }
        }
    }

    double count() {
        return sums[0][DailySums.COUNT];
    }

    double reward() {
        return sums[0][DailySums.REWARD] / REWARD;
    }

    double rewardSquared() {
        return sums[0][DailySums.REWARD_SQUARED] / (REWARD * REWARD);
    }

    /** Unexplained reward, with the picture's being shown taken against the draw. */
    double artworkReward(int artwork) {
        return sums[1][DailySums.ARTWORK_SUMS * artwork] / (PROPENSITY * REWARD);
    }

    double artworkAgainst(int artwork) {
        return sums[1][DailySums.ARTWORK_SUMS * artwork + 1] / PROPENSITY;
    }

    double artworkPropensity(int artwork) {
        return sums[1][DailySums.ARTWORK_SUMS * artwork + 2] / PROPENSITY;
    }

    double artworkPropensitySquared(int artwork) {
        int shifted = DailySums.ARTWORK_SUMS * artwork + 3;
        return sums[1][shifted] * (1 << DailySums.PROPENSITY_SQUARE_SHIFT) / (PROPENSITY * PROPENSITY);
    }

    double rowReward(int row, int column) {
        double units = ROW * COLUMN * REWARD / (1 << DailySums.PRODUCT_SHIFT);
        return sums[2][row * space.width + column] / units;
    }

    double rowSquare(int row, int column) {
        return sums[3][row * space.width + column] * HALVED_SQUARE * HALVED_SQUARE / (ROW * ROW * COLUMN * COLUMN);
    }

    double moment(int column, int other) {
        return sums[4][triangle(column, other)] / (COLUMN * COLUMN);
    }

    double channelReward(int channel) {
        return sums[5][channel] / (CHANNEL * REWARD);
    }

    double channelMoment(int channel, int other) {
        return sums[6][triangle(channel, other)] / (CHANNEL * CHANNEL);
    }

    private static int triangle(int i, int j) {
        int low = Math.min(i, j);
        int high = Math.max(i, j);
        return high * (high + 1) / 2 + low;
    }
}

package io.lobbycard.personalization.engine;

/** Days of sums, each with its weight, back in natural units. */
final class WeightedSums {

    private static final double PROPENSITY = Outcome.PROPENSITY_UNITS;
    private static final double REWARD = Outcome.REWARD_UNITS;
    private static final double ROW = Outcome.ROW_UNITS;
    private static final double COLUMN = Outcome.COLUMN_UNITS;
    private static final double CHANNEL = Outcome.CHANNEL_UNITS;

    private final LearningSpace space;
    private final DailySums sums;

    WeightedSums(LearningSpace space) {
        this.space = space;
        sums = new DailySums(space.layout);
    }

    void add(DailySums day, double weight) {
        double[][] days = day.arrays();
        double[][] arrays = sums.arrays();
        for (int array = 0; array < arrays.length; array++) {
            Accumulator.addScaled(arrays[array], 0, days[array], arrays[array].length, weight);
        }
    }

    double count() {
        return sums.totals[0];
    }

    double reward() {
        return sums.totals[1] / REWARD;
    }

    double rewardSquared() {
        return sums.totals[2] / (REWARD * REWARD);
    }

    /** Whether outcomes of a title are in the sums. */
    boolean titleShown(int title) {
        int[] first = space.layout.firstArtwork;
        for (int artwork = first[title]; artwork < first[title + 1]; artwork++) {
            if (artworkPropensity(artwork) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Unexplained reward, with the picture's being shown taken against the draw. */
    double artworkReward(int artwork) {
        return sums.artworks[Accumulator.ARTWORK_SUMS * artwork] / (PROPENSITY * REWARD);
    }

    double artworkPropensity(int artwork) {
        return sums.artworks[Accumulator.ARTWORK_SUMS * artwork + 1] / PROPENSITY;
    }

    /** Propensity x propensity of two pictures of a title, by their places in it. */
    double pair(int title, int place, int other) {
        if (Math.max(place, other) >= SumsLayout.MOST_PAIRED) {
            return 0;
        }
        int cell = space.layout.pairs[title] + SumsLayout.triangle(place, other);
        double units = PROPENSITY / (1 << Accumulator.PAIR_SHIFT);
        return sums.pairs[cell] / (units * units);
    }

    double rowReward(int row, int column) {
        double units = ROW * COLUMN * REWARD / (1 << Accumulator.PRODUCT_SHIFT);
        return sums.products[row * space.width + column] / units;
    }

    /** Row squared x column squared: rows are of pictures and columns of members, so their sizes have little in common. */
    double rowSquare(int row, int column) {
        return sums.squares[row] / (ROW * ROW) * moment(column, column) / count();
    }

    /** Square of {@link #artworkReward}, summed over outcomes: its noise. */
    double artworkNoise(int artwork) {
        double units = PROPENSITY * PROPENSITY * REWARD * REWARD / (1 << Accumulator.ARTWORK_NOISE_SHIFT);
        return sums.artworks[Accumulator.ARTWORK_SUMS * artwork + 2] / units;
    }

    double titleReward(int title) {
        return sums.titles[title] / REWARD;
    }

    double rowNoise(int row) {
        return sums.rowNoise[row] * (1 << Accumulator.ROW_NOISE_SHIFT) / (ROW * ROW * REWARD * REWARD);
    }

    double rowPair(int row, int other) {
        return sums.rowPairs[SumsLayout.triangle(row, other)] / (ROW * ROW);
    }

    double moment(int column, int other) {
        return sums.moments[SumsLayout.triangle(column, other)] / (COLUMN * COLUMN);
    }

    double channelReward(int channel) {
        return sums.channelRewards[channel] / (CHANNEL * REWARD);
    }

    double channelMoment(int channel, int other) {
        return sums.channelMoments[SumsLayout.triangle(channel, other)] / (CHANNEL * CHANNEL);
    }
}

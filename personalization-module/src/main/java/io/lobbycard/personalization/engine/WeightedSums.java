package io.lobbycard.personalization.engine;

/** Days of sums, each with its weight, back in natural units. */
final class WeightedSums {

    private static final double PROPENSITY = Outcome.PROPENSITY_UNITS;
    private static final double REWARD = Outcome.REWARD_UNITS;
    private static final double ROW = Outcome.ROW_UNITS;
    private static final double COLUMN = Outcome.COLUMN_UNITS;
    private static final double MATCH = Outcome.MATCH_UNITS;
    private static final double CHANNEL = Outcome.CHANNEL_UNITS;

    private final LearningSpace space;
    private final DailySums sums;

    WeightedSums(LearningSpace space) {
        this.space = space;
        sums = new DailySums(space.layout);
    }

    /** Squares that stand for noise are weighted by the square, since that is how the variance of a weighted sum goes. */
    void add(DailySums day, double weight) {
        double[][] days = day.arrays();
        double[][] arrays = sums.arrays();
        for (int array = 0; array < arrays.length; array++) {
            Accumulator.addScaled(arrays[array], 0, days[array], arrays[array].length, weight);
        }
        double more = weight * weight - weight;
        Accumulator.addScaled(sums.rowNoise, 0, day.rowNoise, day.rowNoise.length, more);
        int each = Accumulator.ARTWORK_SUMS;
        for (int noise = each - 1; noise < sums.artworks.length; noise += each) {
            sums.artworks[noise] += more * day.artworks[noise];
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
        return drawn(title) > 0;
    }

    /** Unexplained reward, with the picture's being shown taken against the draw. */
    double artworkReward(int artwork) {
        return sums.artworks[Accumulator.ARTWORK_SUMS * artwork] / (PROPENSITY * REWARD);
    }

    double artworkPropensity(int artwork) {
        return sums.artworks[Accumulator.ARTWORK_SUMS * artwork + 1] / PROPENSITY;
    }

    /** How often a picture was shown. */
    double shownOf(int artwork) {
        return sums.shown[Accumulator.SHOWN_SUMS * artwork];
    }

    /** Unexplained reward when the picture was shown. */
    double shownReward(int artwork) {
        return sums.shown[Accumulator.SHOWN_SUMS * artwork + 1] / REWARD;
    }

    /** How often any picture of a title was shown; outcomes that were stored before this was counted are not among them. */
    double shown(int title) {
        int[] first = space.layout.firstArtwork;
        double count = 0;
        for (int artwork = first[title]; artwork < first[title + 1]; artwork++) {
            count += shownOf(artwork);
        }
        return count;
    }

    /** The same of all titles. */
    double shown() {
        double count = 0;
        for (int title = 0; title < space.catalog.titleCount(); title++) {
            count += shown(title);
        }
        return count;
    }

    int rows() {
        return space.rows;
    }

    /** How often pictures of a title were shown, by the propensities, in all outcomes. */
    double drawn(int title) {
        int[] first = space.layout.firstArtwork;
        double count = 0;
        for (int artwork = first[title]; artwork < first[title + 1]; artwork++) {
            count += artworkPropensity(artwork);
        }
        return count;
    }

    /** Mean of what {@link #shownReward} adds up, over a title's pictures; 0 if none was shown. */
    double meanShownReward(int title) {
        int[] first = space.layout.firstArtwork;
        double sum = 0;
        for (int artwork = first[title]; artwork < first[title + 1]; artwork++) {
            sum += shownReward(artwork);
        }
        double count = shown(title);
        return count > 0 ? sum / count : 0;
    }

    /** Rewards of a title, less what the pictures shown added. */
    double unpictured(int title) {
        return sums.matches[SumsLayout.MATCH_SUMS * title] / REWARD;
    }

    double match(int title, int family) {
        return sums.matches[matchCell(title, family)] / MATCH;
    }

    double matchReward(int title, int family) {
        return sums.matches[matchCell(title, family) + 1] / (MATCH * REWARD);
    }

    double matchMoment(int title, int family, int other) {
        int cell = matchCell(title, Math.max(family, other)) + 2 + Math.min(family, other);
        return sums.matches[cell] / (MATCH * MATCH);
    }

    /** A family has its match, its match with the reward, and its products with itself and those before. */
    private static int matchCell(int title, int family) {
        return SumsLayout.MATCH_SUMS * title + 1 + 2 * family + SumsLayout.triangle(family, 0);
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

    double rowSquare(int row) {
        return sums.squares[row] / (ROW * ROW);
    }

    /** Row x column x reward of pictures shown. */
    double shownRowReward(int row, int column) {
        double units = ROW * COLUMN * REWARD / (1 << Accumulator.PRODUCT_SHIFT);
        return sums.shownRows[2 * row * space.width + column] / units;
    }

    /** Row x column of pictures shown. */
    double shownRowColumn(int row, int column) {
        return sums.shownRows[(2 * row + 1) * space.width + column] / (ROW * COLUMN);
    }

    /** Column x reward of a title. */
    double titleColumnReward(int title, int column) {
        double units = COLUMN * REWARD / (1 << Accumulator.PRODUCT_SHIFT);
        return sums.titleColumns[2 * title * space.width + column] / units;
    }

    double titleColumn(int title, int column) {
        return sums.titleColumns[(2 * title + 1) * space.width + column] / COLUMN;
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

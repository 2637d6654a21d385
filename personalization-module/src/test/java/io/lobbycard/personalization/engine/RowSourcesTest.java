package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class RowSourcesTest {

    private static final int ROUNDS = 30_000;

    /** Pictures are shown mostly to those who like what they play up, so that members differ from each other. */
    private final RandomWorld world = new RandomWorld(new Random(3));

    private final Snapshot snapshot = world.snapshot(new Policy(1, 0.1, 1, 0));
    private final CatalogView catalog = snapshot.catalog();
    private final LearningSpace space = catalog.learning;

    @Test
    void rowsOfPicturesShownAreSetAgainstTheMeanOfTheirTitle() {
        List<Outcome> outcomes = outcomes(2_000, impression -> 0.3);
        WeightedSums sums = sums(outcomes);
        double[][] mean = new double[RandomWorld.TITLES][space.rows];
        for (Outcome outcome : outcomes) {
            space.addRows(outcome.shownArtwork(), 1 / sums.shown(outcome.title), mean[outcome.title]);
        }
        double[][] rewards = new double[space.rows][space.width];
        double[] squares = new double[space.rows];
        double pair = 0;
        for (Outcome outcome : outcomes) {
            double[] row = new double[space.rows];
            space.addRows(outcome.shownArtwork(), 1, row);
            for (int i = 0; i < row.length; i++) {
                row[i] -= mean[outcome.title][i];
                squares[i] += row[i] * row[i];
                for (int column = 0; column < space.width; column++) {
                    double reward = outcome.untasted / (double) Outcome.REWARD_UNITS;
                    rewards[i][column] += row[i] * outcome.columns[column] / Outcome.COLUMN_UNITS * reward;
                }
            }
            pair += row[0] * row[1];
        }
        ShownRows rows = new ShownRows(space, sums);
        assertEquals(pair, rows.pairs[0][1], 1e-6);
        for (int row = 0; row < space.rows; row++) {
            assertEquals(squares[row], rows.squares[row], 1e-6);
            for (int column = 0; column < space.width; column++) {
                assertEquals(rewards[row][column], rows.rewards[row][column], 15);
            }
        }
    }

    @Test
    void overlapIsTheSumOverAllProductsOfBothCovariances() {
        RowSources sources =
                new RowSources(space, sums(outcomes(2_000, impression -> 0.3)), new Noise(0.3, 0.2, 2_000));
        double[][] expected = new double[space.rows][space.width];
        double[][] none = new double[space.rows][space.width];
        double[][] unit = new double[space.rows][space.width];
        double[][] chance = RowSources.unexplained(sources.chance, none);
        double[][] between = RowSources.unexplained(sources.between, none);
        for (int other = 0; other < space.rows; other++) {
            for (int column = 0; column < space.width; column++) {
                unit[other][column] = 1;
                double[][] byChance = RowSources.unexplained(sources.chance, unit);
                double[][] byMembers = RowSources.unexplained(sources.between, unit);
                unit[other][column] = 0;
                for (int row = 0; row < space.rows; row++) {
                    for (int i = 0; i < space.width; i++) {
                        expected[row][i] += (chance[row][i] - byChance[row][i]) * (between[row][i] - byMembers[row][i]);
                    }
                }
            }
        }
        for (int row = 0; row < space.rows; row++) {
            for (int i = 0; i < space.width; i++) {
                assertEquals(expected[row][i], sources.ofBoth[row][i], 1e-6 * Math.max(1, expected[row][i]));
            }
        }
    }

    /** Some play whatever they are shown, and are shown certain tones: that is no effect of the tones. */
    @Test
    void membersWhoDifferInMoreThanTheirPicturesAreTrustedLess() {
        double alike = trust(outcomes(ROUNDS, impression -> 0.5));
        double unlike = trust(outcomes(ROUNDS, impression -> 0.5 + Math.clamp(likelyTones(impression), -0.4, 0.4)));
        assertTrue(alike > 0.8, "Members who differ in nothing are trusted by " + alike);
        assertTrue(unlike < alike - 0.2, "Members who differ in their plays are trusted by " + unlike);
    }

    /** How much more of all tones the draw is likely to show than an even one. */
    private double likelyTones(Outcome impression) {
        double sum = 0;
        for (int i = 0; i < impression.candidates.length; i++) {
            double[] row = new double[space.rows];
            space.addRows(impression.candidates[i], 1, row);
            double propensity = impression.propensities[i] / (double) Outcome.PROPENSITY_UNITS;
            double[] tones = Arrays.copyOfRange(
                    row, catalog.signals.first(Signal.Family.TONE), catalog.signals.end(Signal.Family.TONE));
            sum += (propensity - 1.0 / impression.candidates.length)
                    * Arrays.stream(tones).sum();
        }
        return sum;
    }

    @Test
    void membersAreNotComparedInSumsThatDoNotSayWhatWasShown() throws UnreadableSnapshotException {
        DailySums day = new DailySums(catalog);
        outcomes(2_000, impression -> 0.3).forEach(day::add);
        WeightedSums sums = new WeightedSums(space);
        sums.add(DailySums.fromBytes(DailySumsFormat.write(day, DailySumsFormat.OLDEST)), 1);
        RowSources sources = new RowSources(space, sums, Noise.of(sums));
        for (double[] row : RowSources.unexplained(sources.between, new double[space.rows][space.width])) {
            for (double each : row) {
                assertEquals(0, each);
            }
        }
    }

    /** Mean trust in what rows are worth to everybody and to tastes, by how much is observed of each. */
    private double trust(List<Outcome> outcomes) {
        WeightedSums sums = sums(outcomes);
        RowSources sources = new RowSources(space, sums, Noise.of(sums));
        double[][] none = new double[space.rows][space.width];
        double[][] trust = sources.trust(RowSpreads.byMoments(
                RowFamilies.none(space.layout), RowMoments.disagreement(sources, none), 0.05, 0.02));
        double sum = 0;
        double weight = 0;
        for (int row = 0; row < space.rows; row++) {
            for (int column = 0; column < space.width; column++) {
                sum += trust[row][column] * sources.between.variance(row, column);
                weight += sources.between.variance(row, column);
            }
        }
        return sum / weight;
    }

    private WeightedSums sums(List<Outcome> outcomes) {
        DailySums day = new DailySums(catalog);
        outcomes.forEach(day::add);
        WeightedSums sums = new WeightedSums(space);
        sums.add(day, 1);
        return sums;
    }

    private List<Outcome> outcomes(int rounds, ToDoubleFunction<Outcome> probability) {
        return world.outcomes(
                snapshot,
                rounds,
                8,
                (impression, taste, random) ->
                        random.nextDouble() < probability.applyAsDouble(impression) ? Reward.QUALITY_PLAY : 0);
    }
}

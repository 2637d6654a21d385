package io.lobbycard.personalization.engine;

/**
 * What members of one taste make of one facet: a Bayesian regression on all rows times all columns, from what chance shows
 * and from what members who were shown different pictures did, the latter trusted as far as its bias allows. The variance of
 * that bias is estimated from how it disagrees with chance (Green and Strawderman 1991; Rosenman, Basse, Owen and Baiocchi
 * 2023), so it stays the same however much is observed, and what is learned in the end is what chance shows.
 */
final class RowFit {

    /** Spreads, in log odds, believed before outcomes tell: of what rows are worth to everybody, and to one taste. */
    private static final double USUAL_CONSTANT = 0.15;

    private static final double USUAL_TASTE = 0.05;

    /** How wrong the comparison of members usually is, likewise; outcomes soon tell more. */
    private static final double USUAL_CONSTANT_BIAS = 0.05;

    private static final double USUAL_TASTE_BIAS = 0.02;

    /**
     * Steps towards the spreads under which what was observed is likeliest. Scatter alone takes too many small weights for
     * few large ones where families differ, since each measurement holds a little of every weight.
     */
    private static final int STEPS = 4;

    private final LearningSpace space;
    private final RowFamilies families;
    private final double[][] fitted;

    RowFit(LearningSpace space, WeightedSums sums, Noise noise, double[] channels) {
        this.space = space;
        families = RowFamilies.byName(space.layout);
        RowSources sources = new RowSources(space, sums, noise);
        double[][] expected = new double[space.rows][];
        for (int row = 0; row < space.rows; row++) {
            expected[row] = expected(row, channels);
        }
        double[][] chanceAlone = new double[space.rows][space.width];
        double[][] byChance =
                new RowSolver(sources, chanceAlone, spreads(sources, expected, chanceAlone), expected).solved(expected);
        RowSpreads bias = RowSpreads.byMoments(
                RowFamilies.none(space.layout),
                RowMoments.disagreement(sources, byChance),
                USUAL_CONSTANT_BIAS,
                USUAL_TASTE_BIAS);
        double[][] trust = sources.trust(bias);
        fitted = likeliest(sources, trust, expected, byChance);
    }

    private double[][] likeliest(RowSources sources, double[][] trust, double[][] expected, double[][] guess) {
        RowSpreads spreads = spreads(sources, expected, trust);
        RowSolver solver = new RowSolver(sources, trust, spreads, expected);
        double[][] weights = solver.solved(guess);
        for (int step = 0; step < STEPS; step++) {
            spreads = spreads.likelier(less(weights, expected), solver.variance());
            solver = new RowSolver(sources, trust, spreads, expected);
            weights = solver.solved(weights);
        }
        return weights;
    }

    private RowSpreads spreads(RowSources sources, double[][] expected, double[][] trust) {
        RowMoments scatter = RowMoments.scatter(sources, expected, trust);
        return RowSpreads.byMoments(families, scatter, USUAL_CONSTANT, USUAL_TASTE);
    }

    private static double[][] less(double[][] weights, double[][] expected) {
        double[][] beyond = new double[weights.length][];
        for (int row = 0; row < beyond.length; row++) {
            beyond[row] = weights[row].clone();
            for (int column = 0; column < beyond[row].length; column++) {
                beyond[row][column] -= expected[row][column];
            }
        }
        return beyond;
    }

    /** Rows over closed signals, as {@link Model#cross}. */
    float[] cross() {
        int closed = space.catalog.signals.closedCount();
        float[] cross = new float[space.facetRows() * closed];
        for (int row = 0; row < space.facetRows(); row++) {
            for (int column = 1; column < space.width; column++) {
                cross[row * closed + space.columnSignal[column - 1]] = (float) fitted[row][column];
            }
        }
        return cross;
    }

    private double[] expected(int row, double[] channels) {
        double[] means = new double[space.width];
        int closed = space.catalog.signals.closedCount();
        for (int column = 1; row < space.facetRows() && column < space.width; column++) {
            int signal = space.columnSignal[column - 1];
            means[column] = channels[LearningSpace.AFFINITY_MATCH] * space.affinities[row * closed + signal];
            int own = signal == row ? LearningSpace.channel(space.catalog.signals.family(signal)) : -1;
            means[column] += own < 0 ? 0 : channels[own];
        }
        return means;
    }
}

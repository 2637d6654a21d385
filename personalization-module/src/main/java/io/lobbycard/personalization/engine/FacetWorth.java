package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * What each facet and trait of a picture is worth to everybody: generalised least squares on the pictures' own measurements,
 * in which each picture also has an effect of its own. Leaving those out would hide what facets are worth, since the pictures
 * that go on being shown in spite of their facets are the ones that are good for reasons of their own.
 *
 * <p>With A the precision of a title's effects and t their believed precision, the title's part in the normal equations is
 * t(1 - t A^-1) (Woodbury's identity), so that they are solved by conjugate gradients without ever being written down (Golub
 * and Van Loan, section 11.3).
 */
final class FacetWorth {

    /** Believed spreads in log odds: traits are few and known to matter, of facets most hardly do. */
    private static final double TRAIT_SPREAD = 0.5;

    private static final double FACET_SPREAD = 0.15;
    private static final int STEPS = 60;
    private static final double CLOSE = 1e-10;

    private final LearningSpace space;
    private final TitleEvidence[] titles;
    private final double believed;

    FacetWorth(LearningSpace space, TitleEvidence[] titles, double spread) {
        this.space = space;
        this.titles = titles;
        believed = 1 / (spread * spread);
    }

    /** One weight for each row of the learning space. */
    double[] weights() {
        double[] weights = new double[space.rows];
        double[] residual = new double[space.rows];
        for (TitleEvidence title : titles) {
            double[] part = title.effects(believed);
            addRows(title, part, residual);
        }
        double[] direction = residual.clone();
        double size = dot(residual, residual);
        double enough = CLOSE * size;
        for (int step = 0; step < STEPS && size > enough; step++) {
            double[] image = times(direction);
            double length = size / dot(direction, image);
            for (int row = 0; row < weights.length; row++) {
                weights[row] += length * direction[row];
                residual[row] -= length * image[row];
            }
            double next = dot(residual, residual);
            for (int row = 0; row < weights.length; row++) {
                direction[row] = residual[row] + next / size * direction[row];
            }
            size = next;
        }
        return weights;
    }

    private double[] times(double[] weights) {
        double[] image = new double[weights.length];
        for (TitleEvidence title : titles) {
            double[] worth = new double[title.count()];
            Arrays.setAll(worth, i -> space.weigh(title.first() + i, weights));
            double[] explained = title.solve(worth, believed);
            for (int i = 0; i < worth.length; i++) {
                worth[i] -= believed * explained[i];
            }
            addRows(title, worth, image);
        }
        for (int row = 0; row < weights.length; row++) {
            double spread = row < space.facetRows() ? FACET_SPREAD : TRAIT_SPREAD;
            image[row] += weights[row] / (spread * spread);
        }
        return image;
    }

    private void addRows(TitleEvidence title, double[] parts, double[] into) {
        for (int i = 0; i < parts.length; i++) {
            space.addRows(title.first() + i, believed * parts[i], into);
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}

package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Sets the picture shown against others, feature by feature: rows against the middle between an even draw and this draw, all
 * else against what this draw would have given on average.
 *
 * <p>A draw that knows much hardly ever shows anything but the best picture, and set against such a draw outcomes say next to
 * nothing. There are so many products of rows and tastes that half of that caution is given up for them, as plain regression
 * gives up all of it; what a title is worth to everybody is taken out beforehand. See the decision record on the learners
 * compared.
 */
final class OutcomeFeatures {

    private final LearningSpace space;
    private final TitleDraw draw;

    OutcomeFeatures(LearningSpace space, TitleDraw draw) {
        this.space = space;
        this.draw = draw;
    }

    Outcome outcome(Taste taste, int shown, double reward) {
        int title = space.catalog.titleOf[draw.candidates[shown]];
        double[] propensities = new double[draw.count];
        draw.propensities(propensities);
        double[] rows = new double[space.rows];
        double[] channels = new double[LearningSpace.CHANNELS];
        for (int i = 0; i < draw.count; i++) {
            double against = (i == shown ? 1 : 0) - propensities[i];
            double middle = (propensities[i] + 1.0 / draw.count) / 2;
            space.addRows(draw.candidates[i], (i == shown ? 1 : 0) - middle, rows);
            space.addChannels(draw.candidates[i], taste, against, channels);
        }
        double[] columns = new double[space.width];
        columns[0] = 1;
        for (int column = 1; column < columns.length; column++) {
            columns[column] = taste.closedTaste[space.columnSignal[column - 1]];
        }
        Model model = draw.snapshot().model();
        double slope = model.usual[title] * (1 - model.usual[title]);
        double byPrior = draw.priors[shown];
        double byTaste = draw.scores[shown] - draw.priors[shown];
        for (int i = 0; i < draw.count; i++) {
            byPrior -= propensities[i] * draw.priors[i];
            byTaste -= propensities[i] * (draw.scores[i] - draw.priors[i]);
        }
        return new Outcome(
                space.layout,
                title,
                Arrays.copyOf(draw.candidates, draw.count),
                propensities,
                shown,
                reward,
                reward - model.usual[title],
                slope * byPrior,
                model.unit * byTaste,
                rows,
                columns,
                channels);
    }
}

package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** Sets the picture shown against what the draw would have given on average, feature by feature. */
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
            space.addRows(draw.candidates[i], against, rows);
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

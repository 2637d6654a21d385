package io.lobbycard.personalization.engine;

import java.util.Arrays;

/**
 * Sets the picture shown against what the draw would have given on average, feature by feature, and the reward against what
 * was to be expected of this member if they had been shown what the title usually shows.
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
        Model model = draw.snapshot().model();
        double[] propensities = new double[draw.count];
        draw.propensities(propensities);
        double[] usual = model.baseline.shares(draw.candidates, propensities);
        double[] rows = new double[space.rows];
        double[] channels = new double[LearningSpace.CHANNELS];
        double[] shownRows = new double[space.rows];
        space.addRows(draw.candidates[shown], 1, shownRows);
        double byPrior = 0;
        double byTaste = 0;
        for (int i = 0; i < draw.count; i++) {
            double one = i == shown ? 1 : 0;
            space.addRows(draw.candidates[i], one - propensities[i], rows);
            space.addChannels(draw.candidates[i], taste, one - propensities[i], channels);
            byPrior += (one - usual[i]) * draw.priors[i];
            byTaste += (one - usual[i]) * (draw.scores[i] - draw.priors[i]);
        }
        double[] columns = new double[space.width];
        columns[0] = 1;
        for (int column = 1; column < columns.length; column++) {
            columns[column] = taste.closedTaste[space.columnSignal[column - 1]];
        }
        double[] matches = space.matches(title, taste);
        return new Outcome(
                space.layout,
                title,
                Arrays.copyOf(draw.candidates, draw.count),
                propensities,
                shown,
                reward,
                model.baseline.expected(title, matches),
                model.baseline.slope(title) * byPrior,
                model.unit * byTaste,
                matches,
                rows,
                shownRows,
                columns,
                channels);
    }
}

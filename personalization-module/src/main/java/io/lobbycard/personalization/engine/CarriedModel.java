package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Signal.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes a model over to another catalogue view, name by name. Artworks and signals that both views know keep what was learned
 * of them to the bit. An artwork that only the new view knows is expected to be worth what its facets are worth in the priors
 * of the others, by the learner's own regression; a person or theme that only the new view knows weighs as much as the others
 * of its family, a new title is as noisy as the others are on average; of other facets and tastes an editor's expectation is
 * left.
 */
final class CarriedModel {

    /** Priors are known; only effects of single pictures hide what facets are worth. In log odds. */
    private static final double OWN_EFFECT = 0.25;

    private static final double PRECISION = 1e4;

    private final CatalogView from;
    private final CatalogView to;
    private final Model model;

    private CarriedModel(CatalogView from, CatalogView to, Model model) {
        this.from = from;
        this.to = to;
        this.model = model;
    }

    static Model of(CatalogView from, Model model, CatalogView to) {
        return new CarriedModel(from, to, model).carried();
    }

    private Model carried() {
        Model first = Model.initial(to);
        priors(first.prior);
        own(first.own);
        cross(first.cross);
        byTitle(model.sharpness, first.sharpness, mean(model.sharpness));
        return new Model(first.prior, first.own, first.cross, first.sharpness, baseline(first.baseline), model.unit);
    }

    private Baseline baseline(Baseline first) {
        byTitle(model.baseline.reward, first.reward, mean(model.baseline.reward));
        float[] share = model.baseline.share.length == 0 ? new float[0] : new float[to.artworkCount()];
        int[] pictures = SumsLayout.translation(to.artworks, from.artworks);
        for (int artwork = 0; artwork < share.length; artwork++) {
            share[artwork] = pictures[artwork] >= 0 ? model.baseline.share[pictures[artwork]] : 0;
        }
        int[] titles = SumsLayout.translation(to.titles, from.titles);
        for (int title = 0; title < titles.length; title++) {
            if (titles[title] >= 0) {
                System.arraycopy(
                        model.baseline.match,
                        Baseline.FAMILIES * titles[title],
                        first.match,
                        Baseline.FAMILIES * title,
                        Baseline.FAMILIES);
            }
        }
        return new Baseline(first.reward, share, first.match, model.baseline.fondness);
    }

    private void priors(float[] prior) {
        int[] known = SumsLayout.translation(to.artworks, from.artworks);
        double[] worth = Arrays.stream(known).allMatch(artwork -> artwork >= 0) ? new double[0] : worth();
        for (int artwork = 0; artwork < known.length; artwork++) {
            prior[artwork] =
                    known[artwork] >= 0 ? model.prior[known[artwork]] : (float) to.learning.weigh(artwork, worth);
        }
    }

    /** What each row of the new view is worth to everybody. */
    private double[] worth() {
        double[] learned = new FacetWorth(from.learning, evidence(), OWN_EFFECT).weights();
        double[] worth = new double[to.learning.rows];
        int[] known = SumsLayout.translation(to.learning.layout.rows, from.learning.layout.rows);
        for (int row = 0; row < worth.length; row++) {
            worth[row] = known[row] >= 0 ? learned[known[row]] : 0;
        }
        return worth;
    }

    /** The priors as if they had been measured, each against the mean of its title's. */
    private TitleEvidence[] evidence() {
        List<TitleEvidence> evidence = new ArrayList<>();
        for (int title = 0; title < from.titleCount(); title++) {
            int first = from.firstArtwork(title);
            int count = from.learning.layout.paired(title);
            double[][] information = new double[count][count];
            double[] measured = new double[count];
            for (int i = 0; i < count; i++) {
                for (int j = 0; j < count; j++) {
                    information[i][j] = PRECISION * ((i == j ? 1 : 0) - 1.0 / count);
                    measured[i] += information[i][j] * model.prior[first + j];
                }
            }
            evidence.add(new TitleEvidence(first, information, measured));
        }
        return evidence.toArray(TitleEvidence[]::new);
    }

    private void own(float[] own) {
        int[] known = SumsLayout.translation(to.signals.ids(), from.signals.ids());
        for (int signal = 0; signal < own.length; signal++) {
            Family family = to.signals.family(signal);
            int first = from.signals.first(family);
            if (known[signal] >= 0) {
                own[signal] = model.own[known[signal]];
            } else if (first < from.signals.end(family)) {
                own[signal] = model.own[first];
            }
        }
    }

    private void cross(float[] cross) {
        int[] rows = SumsLayout.translation(to.learning.layout.rows, from.learning.layout.rows);
        int[] signals = SumsLayout.translation(to.signals.ids(), from.signals.ids());
        int columns = to.signals.closedCount();
        int columnsBefore = from.signals.closedCount();
        for (int cell = 0; cell < cross.length; cell++) {
            int row = rows[cell / columns];
            int signal = signals[cell % columns];
            if (row >= 0 && signal >= 0) {
                cross[cell] = model.cross[row * columnsBefore + signal];
            }
        }
    }

    private void byTitle(float[] before, float[] after, float usual) {
        int[] known = SumsLayout.translation(to.titles, from.titles);
        for (int title = 0; title < known.length; title++) {
            after[title] = known[title] >= 0 ? before[known[title]] : usual;
        }
    }

    private static float mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return values.length == 0 ? 1 : (float) (sum / values.length);
    }
}

package io.lobbycard.personalization.engine;

import io.lobbycard.personalization.engine.Explanation.Candidate;
import io.lobbycard.personalization.engine.Explanation.Contribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes one title's draw apart into what each viewing added to it. */
final class Explainer {

    private final Snapshot snapshot;
    private final CatalogView catalog;
    private final Projection projection;
    private final TitleDraw draw;
    private final Eligibility eligibility;

    Explainer(Snapshot snapshot, Projection projection, TitleDraw draw, Eligibility eligibility) {
        this.snapshot = snapshot;
        this.catalog = snapshot.catalog();
        this.projection = projection;
        this.draw = draw;
        this.eligibility = eligibility;
    }

    Explanation explain(Taste taste, StatedChoices stated, Draw seeds, int title) {
        double[] propensities = new double[draw.count];
        draw.propensities(propensities);
        List<Candidate> candidates = candidates(title, propensities, seeds.controlGroup());
        int chosen = draw.chosen;
        if (chosen < 0) {
            return new Explanation(
                    title,
                    Choices.NO_ARTWORK,
                    draw.mode,
                    0,
                    0,
                    0,
                    0,
                    List.of(),
                    null,
                    candidates,
                    null,
                    Explanation.NoCounterfactual.NO_PICTURE);
        }
        int runnerUp = chosen == draw.best ? draw.second : draw.best;
        int artwork = draw.candidates[chosen];
        List<Contribution> contributions = seeds.controlGroup()
                ? List.of()
                : contributions(taste, artwork, runnerUp < 0 ? -1 : draw.candidates[runnerUp]);
        @Nullable Candidate second = runnerUp < 0 ? null : candidate(runnerUp, propensities);
        Counterfactuals.Finding finding =
                new Counterfactuals(snapshot, projection, draw, stated, seeds, title).find(taste);
        return new Explanation(
                title,
                artwork,
                draw.mode,
                draw.propensity,
                draw.scores[chosen],
                draw.priors[chosen],
                eligibility.bonus(artwork),
                contributions,
                second,
                candidates,
                finding.counterfactual(),
                finding.none());
    }

    private List<Candidate> candidates(int title, double[] propensities, boolean control) {
        List<Candidate> all = new ArrayList<>();
        int place = 0;
        for (int artwork = catalog.firstArtwork(title); artwork < catalog.endArtwork(title); artwork++) {
            if (place < draw.count && draw.candidates[place] == artwork) {
                all.add(candidate(place, propensities));
                place++;
            } else {
                double score = snapshot.model().prior[artwork]
                        + (control ? 0 : projection.pullOf(artwork))
                        + eligibility.bonus(artwork);
                all.add(new Candidate(
                        artwork,
                        score,
                        snapshot.model().prior[artwork],
                        eligibility.bonus(artwork),
                        0,
                        false,
                        eligibility.reason(artwork)));
            }
        }
        return List.copyOf(all);
    }

    private Candidate candidate(int place, double[] propensities) {
        int artwork = draw.candidates[place];
        return new Candidate(
                artwork,
                draw.scores[place],
                draw.priors[place],
                eligibility.bonus(artwork),
                propensities[place],
                true,
                null);
    }

    private List<Contribution> contributions(Taste taste, int artwork, int runnerUp) {
        int[] compared = runnerUp < 0 ? new int[] {artwork} : new int[] {artwork, runnerUp};
        CandidateAmounts amounts = new CandidateAmounts(taste, projection, compared);
        List<Contribution> contributions = new ArrayList<>();
        for (int viewing = 0; viewing < taste.watermark; viewing++) {
            if (taste.counts(viewing)) {
                contributions.add(contribution(taste, viewing, amounts, new double[compared.length]));
            }
        }
        contributions.sort(
                Comparator.comparingDouble(Contribution::amount).reversed().thenComparingInt(Contribution::viewing));
        return List.copyOf(contributions);
    }

    private static Contribution contribution(Taste taste, int viewing, CandidateAmounts amounts, double[] sums) {
        amounts.addTo(sums, viewing);
        double versus = sums.length > 1 ? sums[0] - sums[1] : sums[0];
        return new Contribution(viewing, taste.history.title[viewing], sums[0], versus, amounts.through(viewing));
    }
}

package io.lobbycard.personalization.engine;

import java.util.Arrays;

/** The draw for one title: its candidates, their scores, the chance that is added, and the picture that comes of it. */
final class TitleDraw {

    private final Snapshot snapshot;
    private final CatalogView catalog;

    int count;
    int[] candidates = new int[16];
    double[] priors = new double[16];
    double[] scores = new double[16];

    /** What the taste adds, for each artwork of the title, candidate or not. */
    private double[] pulls = new double[16];

    /** Terms of the softmax, where chance has a part. */
    private double[] terms = new double[16];

    /** Places among the candidates: of the picture shown, of the highest score, and of the second highest or -1. */
    int chosen;

    int best;
    int second;

    boolean chance;

    /** How strongly scores outweigh noise for this title, where chance has a part. */
    double eta;

    boolean even;
    double propensity;
    Mode mode = Mode.NONE;

    TitleDraw(Snapshot snapshot) {
        this.snapshot = snapshot;
        catalog = snapshot.catalog();
    }

    void draw(int title, Projection projection, Eligibility eligibility, Draw draw) {
        gather(title, projection, eligibility, draw.controlGroup());
        chosen = -1;
        propensity = 0;
        mode = Mode.NONE;
        chance = false;
        even = false;
        if (count == 0) {
            return;
        }
        rank();
        chosen = best;
        propensity = 1;
        if (fixedByMember(title, eligibility)) {
            return;
        }
        Policy policy = snapshot.policy();
        chance = !draw.controlGroup() && eligibility.stated.exploration() && policy.epsilon() > 0 && count > 1;
        if (chance) {
            eta = policy.eta() * snapshot.model().sharpness[title];
            takeChance(Chance.seed(draw, policy, catalog.titleKeys[title]));
        }
        mode = mode(draw);
    }

    private void gather(int title, Projection projection, Eligibility eligibility, boolean control) {
        count = 0;
        int first = catalog.firstArtwork[title];
        int end = catalog.firstArtwork[title + 1];
        reserve(end - first);
        projection.pulls(first, end, pulls);
        float[] prior = snapshot.model().prior;
        for (int artwork = first; artwork < end; artwork++) {
            if (eligibility.candidate(artwork)) {
                candidates[count] = artwork;
                priors[count] = prior[artwork];
                double taste = control ? 0 : pulls[artwork - first];
                scores[count] = priors[count] + taste + eligibility.bonus(artwork);
                count++;
            }
        }
    }

    /** Which is the highest hardly ever can be foreseen, so the highest score is found first and its place after it. */
    private void rank() {
        best = placeOfHighest(-1);
        second = count > 1 ? placeOfHighest(best) : -1;
    }

    /** The first place of the highest score but that of one place. */
    private int placeOfHighest(int except) {
        double kept = 0;
        if (except >= 0) {
            kept = scores[except];
            scores[except] = Double.NEGATIVE_INFINITY;
        }
        double highest = scores[0];
        for (int i = 1; i < count; i++) {
            highest = Math.max(highest, scores[i]);
        }
        int place = 0;
        while (place < count - 1 && scores[place] != highest) {
            place++;
        }
        if (except >= 0) {
            scores[except] = kept;
        }
        return place;
    }

    private boolean fixedByMember(int title, Eligibility eligibility) {
        int pin = eligibility.anyPins() ? eligibility.pin(title) : -1;
        if (pin >= 0) {
            chosen = place(pin);
            mode = Mode.PINNED;
        } else if (eligibility.stated.neutral()) {
            chosen = place(catalog.neutral[title]);
            mode = chosen < 0 ? Mode.NONE : Mode.NEUTRAL;
            propensity = chosen < 0 ? 0 : 1;
        }
        return mode != Mode.NONE || eligibility.stated.neutral();
    }

    /**
     * The largest of eta x score + Gumbel noise, found as the first of a race: each candidate finishes after an exponential
     * time divided by its softmax term, which is the same draw (Gumbel noise is minus the log of an exponential) and takes
     * one logarithm less.
     */
    private void takeChance(long seed) {
        Policy policy = snapshot.policy();
        double sum = 0;
        double earliest = Double.POSITIVE_INFINITY;
        long lowestRank = Long.MAX_VALUE;
        int lowest = 0;
        even = Chance.even(seed, policy.epsilon());
        for (int i = 0; i < count; i++) {
            long key = catalog.artworkKeys[candidates[i]];
            terms[i] = StrictMath.exp(eta * (scores[i] - scores[best]));
            sum += terms[i];
            double finish = Chance.exponential(seed, key) / terms[i];
            if (finish < earliest) {
                earliest = finish;
                chosen = i;
            }
            if (even && Chance.rank(seed, key) < lowestRank) {
                lowestRank = Chance.rank(seed, key);
                lowest = i;
            }
        }
        chosen = even ? lowest : chosen;
        propensity = policy.epsilon() / count + (1 - policy.epsilon()) * terms[chosen] / sum;
    }

    /** Scores as the draw saw them: eta x score + noise, or the scores themselves where chance had no part. */
    double[] drawn(int title, Draw draw) {
        double[] drawn = Arrays.copyOf(scores, count);
        if (chance) {
            long seed = Chance.seed(draw, snapshot.policy(), catalog.titleKeys[title]);
            for (int i = 0; i < count; i++) {
                double time = Chance.exponential(seed, catalog.artworkKeys[candidates[i]]);
                drawn[i] = eta * scores[i] - StrictMath.log(time);
            }
        }
        return drawn;
    }

    /** Probabilities of all candidates, into an array of at least {@link #count} places. */
    void propensities(double[] into) {
        if (!chance) {
            Arrays.fill(into, 0, count, 0);
            if (chosen >= 0) {
                into[chosen] = 1;
            }
            return;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += terms[i];
        }
        double epsilon = snapshot.policy().epsilon();
        for (int i = 0; i < count; i++) {
            into[i] = epsilon / count + (1 - epsilon) * terms[i] / sum;
        }
    }

    private Mode mode(Draw draw) {
        if (draw.controlGroup()) {
            return Mode.CONTROL;
        }
        if (even || chosen != best) {
            return Mode.EXPLORING;
        }
        return memberMovedIt() ? Mode.PERSONALISED : Mode.PRIOR;
    }

    /** What is known of the member favours the best over the second, or put it before the one with the best prior. */
    private boolean memberMovedIt() {
        if (second < 0) {
            return false;
        }
        if (scores[best] - priors[best] > scores[second] - priors[second]) {
            return true;
        }
        for (int i = 0; i < count; i++) {
            if (priors[i] > priors[best]) {
                return true;
            }
        }
        return false;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** Place of an artwork among the candidates, or -1. */
    int place(int artwork) {
        for (int i = 0; i < count; i++) {
            if (candidates[i] == artwork) {
                return i;
            }
        }
        return -1;
    }

    private void reserve(int size) {
        if (candidates.length < size) {
            candidates = new int[size];
            priors = new double[size];
            scores = new double[size];
            pulls = new double[size];
            terms = new double[size];
        }
    }
}

package io.lobbycard.personalization.engine;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses and explains pictures from one snapshot. A workspace: keep one for each thread and snapshot and use it again. The
 * same inputs give the same choices bit for bit on every machine, whatever else is on the page. Nothing that a title, an
 * artwork or a member's choices may hold makes it throw.
 */
public final class Chooser {

    private final Snapshot snapshot;
    private final Projection projection;
    private final TitleDraw titleDraw;
    private @Nullable Taste projected;
    private @Nullable Eligibility eligibility;

    public Chooser(Snapshot snapshot) {
        this.snapshot = snapshot;
        projection = new Projection(snapshot);
        titleDraw = new TitleDraw(snapshot);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /**
     * Chooses a picture for each title.
     *
     * @param taste made by this chooser's snapshot, or by one with the same catalogue view
     * @param titles indexes of the catalogue view; one that it does not hold gets {@link Choices#NO_ARTWORK}
     * @param choices filled with one picture for each title, in the same order
     * @throws IllegalArgumentException if the taste is of another catalogue view
     */
    public void choose(Taste taste, StatedChoices stated, Draw draw, int[] titles, Choices choices) {
        Eligibility allowed = prepare(taste, stated);
        choices.begin(titles.length);
        for (int place = 0; place < titles.length; place++) {
            if (titles[place] < 0 || titles[place] >= snapshot.catalog().titleCount()) {
                choices.set(place, Choices.NO_ARTWORK, Mode.NONE, 0);
                continue;
            }
            titleDraw.draw(titles[place], projection, allowed, draw);
            int artwork = titleDraw.chosen < 0 ? Choices.NO_ARTWORK : titleDraw.candidates[titleDraw.chosen];
            choices.set(place, artwork, titleDraw.mode, titleDraw.propensity);
        }
    }

    /**
     * Explains the choice that {@link #choose} makes from the same inputs.
     *
     * @throws IllegalArgumentException if the taste is of another catalogue view, or the title is not in it
     */
    public Explanation explain(Taste taste, StatedChoices stated, Draw draw, int title) {
        if (title < 0 || title >= snapshot.catalog().titleCount()) {
            throw new IllegalArgumentException(
                    "Expected a title from 0 to " + (snapshot.catalog().titleCount() - 1) + ", but found " + title);
        }
        Eligibility allowed = prepare(taste, stated);
        titleDraw.draw(title, projection, allowed, draw);
        return new Explainer(snapshot, projection, titleDraw, allowed).explain(taste, stated, draw, title);
    }

    /**
     * How far each signal favours the picture that {@link #choose} makes of the same inputs over the runner-up: what the
     * explanation's contributions say of that signal, added up over all viewings, at a small part of its price.
     *
     * @return an amount for each signal of the catalogue view; all 0 where there is no picture, no runner-up, or no taste
     *     had a part
     */
    public double[] bySignal(Taste taste, StatedChoices stated, Draw draw, int title) {
        double[] amounts = new double[snapshot.catalog().signalCount()];
        addBySignal(taste, taste, stated, draw, title, amounts);
        return amounts;
    }

    /**
     * Adds the same to sums over several titles, of some of the viewings only.
     *
     * @param taste that decided
     * @param part of it, those viewings' {@link Taste#part}
     * @param amounts one for each signal of the catalogue view
     */
    public void addBySignal(Taste taste, Taste part, StatedChoices stated, Draw draw, int title, double[] amounts) {
        titleDraw.draw(title, projection, prepare(taste, stated), draw);
        int rival = titleDraw.chosen == titleDraw.best ? titleDraw.second : titleDraw.best;
        if (titleDraw.chosen >= 0 && rival >= 0 && !draw.controlGroup()) {
            addPulls(part, titleDraw.candidates[titleDraw.chosen], 1, amounts);
            addPulls(part, titleDraw.candidates[rival], -1, amounts);
        }
    }

    private void addPulls(Taste taste, int artwork, int sign, double[] amounts) {
        double[] closed = projection.closedSensitivity(artwork);
        for (int signal = 0; signal < closed.length; signal++) {
            amounts[signal] += sign * closed[signal] * taste.weight(signal);
        }
        for (int signal : projection.openSignals(new int[] {artwork})) {
            amounts[signal] += sign * projection.openSensitivity(artwork, signal) * taste.weight(signal);
        }
    }

    /**
     * What can be learned from showing a picture that {@link #choose} chose from the same inputs.
     *
     * @param artwork the picture shown
     * @param reward -1 to 1; see {@link Reward}
     * @return empty if chance had no part in the choice, the picture was no candidate, or the reward is not a number: then
     *     nothing can be told about the picture that is not as true of its audience
     */
    public Optional<Outcome> outcome(
            Taste taste, StatedChoices stated, Draw draw, int title, int artwork, double reward) {
        if (title < 0 || title >= snapshot.catalog().titleCount() || Double.isNaN(reward)) {
            return Optional.empty();
        }
        titleDraw.draw(title, projection, prepare(taste, stated), draw);
        int shown = titleDraw.place(artwork);
        if (shown < 0 || !titleDraw.chance) {
            return Optional.empty();
        }
        return Optional.of(new OutcomeFeatures(snapshot.catalog().learning, titleDraw).outcome(taste, shown, reward));
    }

    @SuppressWarnings("ReferenceEquality")
    private Eligibility prepare(Taste taste, StatedChoices stated) {
        if (taste.catalog != snapshot.catalog()) {
            throw new IllegalArgumentException(
                    "Expected a taste of this snapshot's catalogue view, but it is of another");
        }
        if (projected != taste) {
            projection.project(taste);
            projected = taste;
        }
        if (eligibility == null || eligibility.stated != stated) {
            eligibility = new Eligibility(snapshot, stated);
        }
        return eligibility;
    }
}

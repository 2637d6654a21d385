package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Signal.Family;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.Taste;
import java.util.List;
import java.util.Random;
import vowpalWabbit.learner.VWActionProbsLearner;
import vowpalWabbit.learner.VWLearners;

/**
 * Vowpal Wabbit choosing for the same member and titles as the engine, with the features of its player in the worlds. As for
 * any user of the library, a title takes its lines of text, the call and the parsing; the text of each picture and the
 * member's shared line are ready beforehand.
 */
public final class VowpalPage {

    private static final List<Family> CROSSED = List.of(Family.GENRE, Family.TONE);

    private final VWActionProbsLearner learner = VWLearners.create("--cb_explore_adf --squarecb --quiet -b 22 -q TF");
    private final FeatureText text;
    private final Taste taste;
    private final String crossed;
    private final String whole;
    private final int titles;
    private final String[][] ready;
    private int at;

    /**
     * @param snapshot over the catalogue of {@link World#catalog} with these numbers
     * @param taste of that snapshot
     */
    public VowpalPage(Snapshot snapshot, Taste taste, int titles, int artworksEach, long seed) {
        text = new FeatureText(new WorldCatalog(titles, artworksEach, new Random(seed)), snapshot.catalog());
        this.taste = taste;
        this.titles = titles;
        crossed = text.shared(taste, CROSSED);
        whole = text.shared(taste, List.of(Family.values()));
        ready = new String[titles][];
        for (int title = 0; title < titles; title++) {
            ready[title] = text.example(crossed, taste, title);
        }
    }

    /** Chooses for the next title, tastes for genres and tones crossed with facets as the engine's learner does. */
    public int next() {
        return choose(text.example(crossed, taste, following()));
    }

    /** The same with every line of text ready beforehand, so that the call and the parsing alone are left. */
    public int nextReady() {
        return choose(ready[following()]);
    }

    /** The same with the whole taste crossed with facets: people and themes too, and eras and forms. */
    public int nextWhole() {
        return choose(text.example(whole, taste, following()));
    }

    private int following() {
        at = (at + 1) % titles;
        return at;
    }

    private int choose(String[] example) {
        return learner.predict(example).getActionProbs()[0].getAction();
    }
}

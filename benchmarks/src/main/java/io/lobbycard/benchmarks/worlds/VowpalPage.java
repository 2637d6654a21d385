package io.lobbycard.benchmarks.worlds;

import java.util.Random;
import vowpalWabbit.learner.VWActionProbsLearner;
import vowpalWabbit.learner.VWLearners;

/** Titles in Vowpal Wabbit's text, for measuring how fast it chooses. */
public final class VowpalPage {

    private static final int TITLES = 200;
    private static final int SIGNALS = 40;

    private final VWActionProbsLearner learner = VWLearners.create("--cb_explore_adf --squarecb --quiet -q TF");
    private final String[][] examples = new String[TITLES][];
    private int at;

    public VowpalPage(int artworks) {
        Random random = new Random(3);
        WorldCatalog catalog = new WorldCatalog(TITLES, artworks, random);
        StringBuilder taste = new StringBuilder("shared |T");
        for (int i = 0; i < SIGNALS; i++) {
            taste.append(" s").append(i).append(':').append(random.nextFloat());
        }
        for (int title = 0; title < TITLES; title++) {
            examples[title] = new String[artworks + 1];
            examples[title][0] = taste.toString();
            for (int i = 0; i < artworks; i++) {
                examples[title][i + 1] = catalog.describe(title * artworks + i);
            }
        }
    }

    /** Chooses for the next title. */
    public int next() {
        at = (at + 1) % TITLES;
        return learner.predict(examples[at]).getActionProbs()[0].getAction();
    }
}

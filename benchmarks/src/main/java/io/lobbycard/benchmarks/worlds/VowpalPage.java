package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.CatalogView;
import java.util.Random;
import vowpalWabbit.learner.VWActionProbsLearner;
import vowpalWabbit.learner.VWLearners;

/** Titles in Vowpal Wabbit's text, for measuring how fast it chooses. */
public final class VowpalPage {

    private static final int TITLES = 200;
    private static final int SIGNALS = 40;
    private static final int FACETS = 1_000;

    private final VWActionProbsLearner learner = VWLearners.create("--cb_explore_adf --squarecb --quiet -q TF");
    private final String[][] examples = new String[TITLES][];
    private int at;

    /** As many facets for each picture as the engine adds up for it, so that both choose from the same information. */
    public VowpalPage(int artworks) {
        Random random = new Random(3);
        CatalogView view = new WorldCatalog(TITLES, artworks, random).view();
        String taste = "shared |T" + features("s", SIGNALS, random);
        for (int title = 0; title < TITLES; title++) {
            examples[title] = new String[artworks + 1];
            examples[title][0] = taste;
            for (int i = 0; i < artworks; i++) {
                int artwork = view.firstArtwork(title) + i;
                examples[title][i + 1] = "|F" + features("f", view.facetCount(artwork), random) + " |A a" + artwork;
            }
        }
    }

    private static String features(String prefix, int count, Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(0, FACETS)
                .distinct()
                .limit(count)
                .forEach(feature -> text.append(' ')
                        .append(prefix)
                        .append(feature)
                        .append(':')
                        .append(random.nextFloat()));
        return text.toString();
    }

    /** Chooses for the next title. */
    public int next() {
        at = (at + 1) % TITLES;
        return learner.predict(examples[at]).getActionProbs()[0].getAction();
    }
}

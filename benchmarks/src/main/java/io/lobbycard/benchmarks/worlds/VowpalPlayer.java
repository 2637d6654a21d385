package io.lobbycard.benchmarks.worlds;

import io.lobbycard.personalization.engine.Signal.Family;
import io.lobbycard.personalization.engine.Taste;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import vowpalWabbit.learner.VWActionProbsLearner;
import vowpalWabbit.learner.VWLearners;
import vowpalWabbit.responses.ActionProb;

/** Vowpal Wabbit's contextual bandits, given the same tastes, the same facets and the same matches of the two. */
final class VowpalPlayer implements Player {

    private final World world;
    private final String name;
    private final VWActionProbsLearner learner;
    private final FeatureText text;
    private final Taste[] tastes;
    private final String[] shared;
    private final Random random;
    private float[] probability = new float[1 << 16];

    VowpalPlayer(World world, FeatureText text, Taste[] tastes, String arguments, long seed) {
        this.world = world;
        this.text = text;
        this.tastes = tastes;
        shared = new String[tastes.length];
        Arrays.setAll(shared, member -> text.shared(tastes[member], List.of(Family.GENRE, Family.TONE)));
        name = "vw " + arguments.replace("--", "");
        learner = VWLearners.create("--cb_explore_adf --quiet -b 22 -q TF " + arguments);
        random = new Random(seed);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int choose(int round, int member, int title) {
        ActionProb[] probs = predict(member, title);
        double at = random.nextDouble();
        ActionProb chosen = probs[probs.length - 1];
        for (ActionProb prob : probs) {
            at -= prob.getProbability();
            if (at < 0) {
                chosen = prob;
                break;
            }
        }
        if (round >= probability.length) {
            probability = Arrays.copyOf(probability, 2 * probability.length);
        }
        probability[round] = chosen.getProbability();
        return world.view.firstArtwork(title) + chosen.getAction();
    }

    @Override
    public void learn(int round, int member, int title, int artwork, double reward) {
        String[] example = example(member, title);
        int line = 1 + artwork - world.view.firstArtwork(title);
        example[line] = String.format(Locale.ROOT, "0:%.1f:%.6f ", -reward, probability[round]) + example[line];
        learner.learn(example);
    }

    @Override
    public int best(int member, int title) {
        ActionProb[] probs = predict(member, title);
        ActionProb best = probs[0];
        for (ActionProb prob : probs) {
            best = prob.getProbability() > best.getProbability() ? prob : best;
        }
        return world.view.firstArtwork(title) + best.getAction();
    }

    private ActionProb[] predict(int member, int title) {
        return learner.predict(example(member, title)).getActionProbs();
    }

    private String[] example(int member, int title) {
        return text.example(shared[member], tastes[member], title);
    }
}

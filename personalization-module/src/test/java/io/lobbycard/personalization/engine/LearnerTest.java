package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final int ROUNDS = 40_000;

    private RandomWorld world = new RandomWorld(new Random(2));
    private Snapshot snapshot = world.snapshot(new Policy(1, 0.1, 0.3, 0));
    private CatalogView catalog = snapshot.catalog();

    @Test
    void thePictureThatIsBetterForEverybodyGetsTheBestPrior() {
        int better = catalog.firstArtwork(3) + 1;
        Model model = learn((title, artwork, taste) -> artwork == better ? 0.6 : 0.2);
        for (int artwork = catalog.firstArtwork(3); artwork < catalog.endArtwork(3); artwork++) {
            assertTrue(artwork == better || model.prior(artwork) < model.prior(better) - 0.5);
        }
    }

    @Test
    void aTasteThatMattersIsFoundAndItsMembersGetTheirPicture() {
        int comedy = catalog.signalIndex(new Signal(Signal.Family.GENRE, "Comedy"));
        int kind = catalog.signalCount() + catalog.kinds.indexOf("scene");
        Model model = learn((title, artwork, taste) -> {
            boolean scene = catalog.traits.kind()[artwork] == catalog.kinds.indexOf("scene");
            return 0.3 + (scene ? 0.15 * Math.clamp(taste.weight(comedy), -1, 1) : 0);
        });
        float weight = model.cross[Model.crossRow(catalog, kind) * catalog.signals.closedCount() + comedy];
        assertTrue(weight > 0.3, "Expected comedies to speak for scenes, but their weight is " + weight);
    }

    @Test
    void fondnessForTitlesIsFoundAndDoesNotPassForTheEffectOfTheirPictures() {
        Model model = learn((title, artwork, taste) ->
                0.3 + 0.1 * Math.clamp(catalog.learning.matches(title, taste)[LearningSpace.GENRE_MATCH], -2, 2));
        float fondness = model.baseline.fondness[LearningSpace.GENRE_MATCH];
        assertTrue(fondness > 0.3, "Expected members to be fond of their genres, but fondness is " + fondness);
        assertEquals(0, model.baseline.fondness[LearningSpace.THEME_MATCH], 0.1);
        for (int artwork = 0; artwork < catalog.artworkCount(); artwork++) {
            double usual = model.prior(catalog.firstArtwork(catalog.titleOf(artwork)));
            assertEquals(usual, model.prior(artwork), 0.5);
        }
    }

    @Test
    void whereTasteCarriesNoInformationItHardlyEverChangesThePicture() {
        int same = 0;
        int worlds = 6;
        for (int seed = 2; seed < 2 + worlds; seed++) {
            world = new RandomWorld(new Random(seed));
            snapshot = world.snapshot(new Policy(1, 0.1, 0.3, 0));
            catalog = snapshot.catalog();
            same += titlesThatKeepTheBestPicture();
        }
        assertTrue(same >= worlds * RandomWorld.TITLES * 9 / 10, "Only " + same + " titles keep the best picture");
    }

    private int titlesThatKeepTheBestPicture() {
        double[] worth = new Random(9).doubles(catalog.artworkCount(), 0.1, 0.5).toArray();
        Model model = learn((title, artwork, taste) -> worth[artwork]);
        Snapshot learned = new Snapshot(2, Cinema.NOW, catalog, model);
        Taste taste = learned.taste(world.history(60), 60, Cinema.NOW, StatedChoices.NONE);
        int same = 0;
        for (int title = 0; title < RandomWorld.TITLES; title++) {
            int[] page = {title};
            Choices personal = new Choices();
            Choices everybody = new Choices();
            new Chooser(learned).choose(taste, Cinema.certain(), new Draw(1, 1, false), page, personal);
            new Chooser(learned).choose(learned.noTaste(), Cinema.certain(), new Draw(1, 1, false), page, everybody);
            same += personal.artwork(0) == everybody.artwork(0) ? 1 : 0;
        }
        return same;
    }

    @Test
    void aPictureThatIsPlayedMuchAndGivenUpEarlyLoses() {
        int first = catalog.firstArtwork(3);
        int tempting = first + 1;
        DailySums day = play(
                (title, artwork, taste) -> artwork == tempting ? 0.6 : 0.2,
                artwork -> Reward.ofPlay(7_200, artwork == tempting ? 300 : 7_000));
        Model model = new Learner(catalog).add(day, 1).learn();
        for (int artwork = first; artwork < catalog.endArtwork(3); artwork++) {
            assertTrue(artwork == tempting || model.prior(artwork) > model.prior(tempting) + 0.5);
        }
    }

    @Test
    void aDayThatIsForgottenWasNeverThere() {
        DailySums day = play((title, artwork, taste) -> artwork % 2 == 0 ? 0.5 : 0.2);
        DailySums forgotten = play((title, artwork, taste) -> artwork % 2 == 0 ? 0.2 : 0.5);
        Model model = new Learner(catalog).add(forgotten, 0).add(day, 1).learn();
        assertEquals(new Learner(catalog).add(day, 1).learn().prior(0), model.prior(0), 1e-6);
    }

    /** Weighted so, forty days say as much as 25 whole ones: the sum of the weights, squared, over the sum of squares. */
    @Test
    void forgettingDoesNotMakePicturesLookAlike() {
        double[] worth = new Random(9).doubles(catalog.artworkCount(), 0.2, 0.4).toArray();
        List<Outcome> outcomes = world.outcomes(
                snapshot,
                ROUNDS,
                6,
                (impression, taste, random) ->
                        random.nextDouble() < worth[impression.shownArtwork()] ? Reward.QUALITY_PLAY : 0);
        int days = 40;
        Learner forgetting = new Learner(catalog);
        Learner remembering = new Learner(catalog);
        for (int day = 0; day < days; day++) {
            DailySums sums = new DailySums(catalog);
            outcomes.subList(day * outcomes.size() / days, (day + 1) * outcomes.size() / days)
                    .forEach(sums::add);
            forgetting.add(sums, Math.pow(2, -day / 10.0));
            if (day < 25) {
                remembering.add(sums, 1);
            }
        }
        double ratio = spread(forgetting.learn()) / spread(remembering.learn());
        assertEquals(1, ratio, 0.15);
    }

    /** Mean square of the priors, each against the mean of its title's. */
    private double spread(Model model) {
        double sum = 0;
        for (int title = 0; title < catalog.titleCount(); title++) {
            double[] priors = IntStream.range(catalog.firstArtwork(title), catalog.endArtwork(title))
                    .mapToDouble(model::prior)
                    .toArray();
            double mean = Arrays.stream(priors).average().orElse(0);
            sum += Arrays.stream(priors)
                    .map(prior -> (prior - mean) * (prior - mean))
                    .sum();
        }
        return sum;
    }

    @Test
    void fromNothingComesTheFirstModel() {
        Model model = new Learner(catalog).add(new DailySums(catalog), 1).learn();
        assertEquals(Model.initial(catalog).prior(0), model.prior(0));
    }

    @Test
    void daysOfAnotherCatalogueAndWeightsOutOfBoundsAreRefused() {
        Learner learner = new Learner(catalog);
        DailySums other = new DailySums(Cinema.withTheCases().view());
        assertThrows(IllegalArgumentException.class, () -> learner.add(other, 1));
        DailySums day = new DailySums(catalog);
        assertThrows(IllegalArgumentException.class, () -> learner.add(day, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> learner.add(day, 1.1));
    }

    private interface Truth {
        double probability(int title, int artwork, Taste taste);
    }

    private Model learn(Truth truth) {
        return new Learner(catalog).add(play(truth), 1).learn();
    }

    private DailySums play(Truth truth) {
        return play(truth, artwork -> Reward.QUALITY_PLAY);
    }

    private DailySums play(Truth truth, IntToDoubleFunction worthOfPlay) {
        DailySums sums = new DailySums(catalog);
        world.outcomes(snapshot, ROUNDS, 6, (impression, taste, random) -> {
                    int artwork = impression.shownArtwork();
                    boolean played = random.nextDouble() < truth.probability(impression.title, artwork, taste);
                    return played ? worthOfPlay.applyAsDouble(artwork) : 0;
                })
                .forEach(sums::add);
        return sums;
    }
}

package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.IntToDoubleFunction;
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
    void forgettingIsAWeightOfDays() {
        DailySums day = play((title, artwork, taste) -> artwork % 2 == 0 ? 0.5 : 0.2);
        Model half = new Learner(catalog).add(day, 0.5).add(day, 0.5).learn();
        Model whole = new Learner(catalog).add(day, 1).learn();
        assertEquals(whole.prior(0), half.prior(0), 1e-6);
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
        Random random = new Random(6);
        Chooser chooser = new Chooser(snapshot);
        Choices choices = new Choices();
        DailySums sums = new DailySums(catalog);
        Taste taste = snapshot.noTaste();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 20 == 0) {
                taste = snapshot.taste(world.history(30), 30, Cinema.NOW, StatedChoices.NONE);
            }
            Draw draw = new Draw(random.nextLong(), 1, false);
            int title = random.nextInt(RandomWorld.TITLES);
            chooser.choose(taste, StatedChoices.NONE, draw, new int[] {title}, choices);
            int artwork = choices.artwork(0);
            double reward = random.nextDouble() < truth.probability(title, artwork, taste)
                    ? worthOfPlay.applyAsDouble(artwork)
                    : 0;
            chooser.outcome(taste, StatedChoices.NONE, draw, title, artwork, reward)
                    .ifPresent(sums::add);
        }
        return sums;
    }
}

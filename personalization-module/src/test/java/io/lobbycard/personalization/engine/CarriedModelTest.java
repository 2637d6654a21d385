package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Weights and priors are drawn with seed 12, the catalogue with seed 4. */
class CarriedModelTest {

    private final CatalogView view = new RandomWorld(new Random(4)).catalog().build();
    private final Snapshot snapshot = new Snapshot(7, Cinema.NOW, view, drawn());

    @Test
    void overItsOwnCatalogueASnapshotStaysTheSame() {
        assertArrayEquals(snapshot.toBytes(), snapshot.over(view).toBytes());
    }

    @Test
    void whatBothCataloguesKnowIsWorthTheSame() {
        Snapshot carried = snapshot.over(larger());
        CatalogView there = carried.catalog();

        for (int artwork = 0; artwork < view.artworkCount(); artwork++) {
            int index = there.artworkIndex(view.artworkId(artwork));
            assertEquals(snapshot.model().prior(artwork), carried.model().prior(index));
        }
        int closed = view.signals.closedCount();
        for (int signal = 0; signal < view.signalCount(); signal++) {
            assertEquals(snapshot.model().own[signal], carried.model().own[index(there, signal)]);
        }
        for (int row = 0; row < view.signals.first(Signal.Family.PERSON); row++) {
            for (int column = 0; column < closed; column++) {
                assertEquals(
                        snapshot.model().cross[row * closed + column],
                        carried.model().cross[index(there, row) * there.signals.closedCount() + index(there, column)]);
            }
        }
        assertEquals(snapshot.policy(), carried.policy());
        assertEquals(snapshot.tasteRule(), carried.tasteRule());
    }

    /** Scenes have priors 1 higher; single pictures lie about 0.2 around that, in 150 pictures. */
    @Test
    void aNewPictureIsExpectedToBeWorthWhatItsFacetsAre() {
        Snapshot carried = snapshot.over(larger());

        double scene = carried.model().prior(carried.catalog().artworkIndex("new-scene"));
        double portrait = carried.model().prior(carried.catalog().artworkIndex("new-portrait"));

        assertTrue(scene > portrait + 0.6 && scene < portrait + 1.4, scene + " against " + portrait);
    }

    @Test
    void aNewPersonWeighsAsMuchAsTheOthers() {
        Snapshot carried = snapshot.over(larger());

        int newcomer = carried.catalog().signalIndex(new Signal(Signal.Family.PERSON, "newcomer"));

        assertEquals(snapshot.model().own[view.signals.first(Signal.Family.PERSON)], carried.model().own[newcomer]);
    }

    /** What only some could have watched must not change what all others see. */
    @Test
    void titlesThatCanBeWatchedBesidesChangeNoOtherChoice() {
        CatalogView twins = CatalogView.builder()
                .title(new TitleFacts(
                        "twin",
                        1994,
                        TitleFacts.Form.FILM,
                        6_000,
                        List.of(new Weighted("Comedy", 1), new Weighted("Western", 1)),
                        List.of(),
                        List.of(),
                        List.of(new Credit("p1", 1, Double.NaN, true))))
                .build();
        Snapshot wider = snapshot.with(twins, Set.of());
        History history = new RandomWorld(new Random(5)).history(40);
        int[] page = IntStream.range(0, RandomWorld.TITLES).toArray();
        Choices before = new Choices();
        Choices after = new Choices();
        new Chooser(snapshot).choose(taste(snapshot, history), StatedChoices.NONE, new Draw(3, 1, false), page, before);
        new Chooser(wider).choose(taste(wider, history), StatedChoices.NONE, new Draw(3, 1, false), page, after);

        for (int place = 0; place < page.length; place++) {
            assertEquals(before.artwork(place), after.artwork(place));
            assertEquals(before.propensity(place), after.propensity(place));
        }
        History twin = History.builder()
                .add(wider.catalog().titleIndex("twin"), null, Cinema.NOW - Cinema.DAY, 6_000)
                .build();
        int comedy = wider.catalog().signalIndex(new Signal(Signal.Family.GENRE, "Comedy"));
        assertTrue(wider.taste(twin, 1, Cinema.NOW, StatedChoices.NONE).weight(comedy) > 0);
        assertThrows(IllegalArgumentException.class, () -> wider.with(twins, Set.of()));
    }

    @Test
    void aRefusedPictureCanBeShownForATrial() {
        int refused = IntStream.range(0, view.artworkCount())
                .filter(artwork -> !view.eligible(artwork))
                .findFirst()
                .orElseThrow();

        Snapshot trial = snapshot.with(CatalogView.builder().build(), Set.of(view.artworkId(refused)));

        assertTrue(trial.catalog().eligible(refused));
    }

    private static Taste taste(Snapshot of, History history) {
        return of.taste(history, history.size(), Cinema.NOW, StatedChoices.NONE);
    }

    private int index(CatalogView there, int signal) {
        return there.signalIndex(view.signal(signal));
    }

    private static CatalogView larger() {
        return new RandomWorld(new Random(4))
                .catalog()
                .title(new TitleFacts(
                        "new",
                        2026,
                        TitleFacts.Form.FILM,
                        6_000,
                        List.of(new Weighted("Western", 1)),
                        List.of(),
                        List.of(),
                        List.of(new Credit("newcomer", 1, Double.NaN, true))))
                .artwork(picture("new-scene", "scene"))
                .artwork(picture("new-portrait", "portrait"))
                .build();
    }

    private static ArtworkFacts picture(String id, String kind) {
        List<Depiction> people = List.of(new Depiction("newcomer", 0.2));
        return new ArtworkFacts(id, "new", kind, 0.5, people, List.of(), List.of(), Set.of(), false, null);
    }

    private Model drawn() {
        Random random = new Random(12);
        Model first = Model.initial(view);
        int scenes = view.kinds.indexOf("scene");
        for (int artwork = 0; artwork < first.prior.length; artwork++) {
            boolean scene = view.traits.kind()[artwork] == scenes;
            first.prior[artwork] = (float) (0.2 * random.nextGaussian() + (scene ? 1 : 0));
        }
        for (int cell = 0; cell < first.cross.length; cell++) {
            first.cross[cell] = random.nextFloat();
        }
        return first;
    }
}

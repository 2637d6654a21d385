package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CasesTest {

    private static final String[] ROMANCES = {
        "notting-hill", "the-notebook", "titanic", "before-sunrise", "sense-and-sensibility"
    };
    private static final String[] COMEDIES = {
        "mrs-doubtfire", "airplane", "groundhog-day", "dumb-and-dumber", "the-birdcage", "anchorman"
    };

    private final Snapshot snapshot = Cinema.withTheCases().snapshot();

    @Test
    void romancesBringTheCoupleOfGoodWillHuntingAndAreNamed() {
        assertShownBecauseOf("good-will-hunting", "gwh-couple", ROMANCES);
    }

    @Test
    void comediesBringRobinWilliamsAndAreNamed() {
        assertShownBecauseOf("good-will-hunting", "gwh-williams", COMEDIES);
    }

    @Test
    void comediesWithoutHimBringRobinWilliamsAllTheSame() {
        assertShownBecauseOf(
                "good-will-hunting", "gwh-williams", "airplane", "groundhog-day", "dumb-and-dumber", "anchorman");
    }

    @Test
    void filmsWithUmaThurmanBringHerPictureOfPulpFiction() {
        assertShownBecauseOf("pulp-fiction", "pulp-thurman", "kill-bill", "gattaca", "the-avengers-1998");
    }

    @Test
    void filmsWithJohnTravoltaBringHisPictureOfPulpFiction() {
        assertShownBecauseOf("pulp-fiction", "pulp-travolta", "grease", "saturday-night-fever", "face-off");
    }

    @Test
    void oneFilmWatchedEighteenDaysInARowDoesNotDrownTheRest() {
        String[] child = new String[22];
        Arrays.fill(child, "airplane");
        child[0] = "kill-bill";
        child[1] = "gattaca";
        child[2] = "the-avengers-1998";
        child[3] = "before-sunrise";
        Explanation why = explain("pulp-fiction", child);
        assertEquals("pulp-thurman", snapshot.catalog().artworkId(why.artwork()));
        double airplane = why.contributions().stream()
                .filter(c -> c.title() == snapshot.catalog().titleIndex("airplane"))
                .mapToDouble(c -> Math.abs(c.amount()))
                .sum();
        double killBill = Math.abs(amountOf(why, "kill-bill"));
        assertTrue(airplane < 2 * killBill, airplane + " should stay near one film's " + killBill);
    }

    private void assertShownBecauseOf(String title, String artwork, String... watched) {
        Explanation why = explain(title, watched);
        assertEquals(artwork, snapshot.catalog().artworkId(why.artwork()));
        assertEquals(Mode.PERSONALISED, why.mode());
        Set<String> named = why.contributions().stream()
                .filter(contribution -> contribution.versusRunnerUp() > 0)
                .map(contribution -> snapshot.catalog().titleId(contribution.title()))
                .collect(Collectors.toSet());
        assertTrue(named.containsAll(Set.of(watched)), named + " should hold all of " + Arrays.toString(watched));
    }

    private double amountOf(Explanation why, String title) {
        return why.contributions().stream()
                .filter(contribution ->
                        contribution.title() == snapshot.catalog().titleIndex(title))
                .mapToDouble(Explanation.Contribution::amount)
                .sum();
    }

    private Explanation explain(String title, String... watched) {
        StatedChoices certain = Cinema.certain();
        Taste taste = Cinema.taste(snapshot, certain, watched);
        return new Chooser(snapshot)
                .explain(
                        taste,
                        certain,
                        new Draw(1, 1, false),
                        snapshot.catalog().titleIndex(title));
    }
}

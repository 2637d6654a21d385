package io.lobbycard.catalog.representation;

import static io.lobbycard.catalog.representation.Films.GOOD_WILL_HUNTING;
import static io.lobbycard.catalog.representation.Films.LIKE_FATHER;
import static io.lobbycard.catalog.representation.Films.LOVE_ACTUALLY;
import static io.lobbycard.catalog.representation.Films.credit;
import static io.lobbycard.catalog.representation.Films.film;
import static io.lobbycard.catalog.representation.Films.picture;
import static io.lobbycard.catalog.representation.Films.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Representation;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Thresholds;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Verdict;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import org.junit.jupiter.api.Test;

class RepresentationCheckTest {

    private static final RepresentationCheck CHECK = new RepresentationCheck(Thresholds.DEFAULT);

    @Test
    void supportingPairOfLikeFatherIsRefusedWithTheMinutes() {
        Representation answer = check(LIKE_FATHER, picture(ArtworkKind.COUPLE, "Leonard Ouzts", "Blaire Brooks"));

        assertEquals(Verdict.REFUSED, answer.verdict());
        assertTrue(
                answer.reasons()
                        .contains("Leonard Ouzts is on screen for 5 of 103 minutes, 6 % of Kristen Bell's time;"
                                + " 50 % of the picture's faces promises at least 15 %."),
                answer.reasons()::toString);
        assertTrue(
                answer.remedies()
                        .contains(
                                "It would pass if Leonard Ouzts took at most 21 % of the picture's faces instead of 50"
                                        + " %."),
                answer.remedies()::toString);
    }

    @Test
    void picturesOfTheLeadsOfLikeFatherPass() {
        assertEquals(
                Verdict.PASSES,
                check(
                                LIKE_FATHER,
                                picture(ArtworkKind.COUPLE, "Kristen Bell", "Kelsey Grammer"),
                                together("Kristen Bell", "Kelsey Grammer", 60))
                        .verdict());
        assertEquals(
                Verdict.PASSES,
                check(LIKE_FATHER, picture(ArtworkKind.PORTRAIT, "Kristen Bell"))
                        .verdict());
    }

    @Test
    void romanceMadeOfTwoSmallPartsIsRefusedByShareAndBySharedScenes() {
        Representation answer = check(
                LOVE_ACTUALLY,
                picture(ArtworkKind.COUPLE, "Chiwetel Ejiofor", "Keira Knightley"),
                together("Keira Knightley", "Chiwetel Ejiofor", 3));

        assertEquals(
                List.of(
                        "Chiwetel Ejiofor and Keira Knightley together make up 25 % of what Hugh Grant has on screen;"
                                + " a picture that makes it the story of the two promises at least 40 %.",
                        "Chiwetel Ejiofor and Keira Knightley share scenes of 3 minutes, 13 % of Hugh Grant's time;"
                                + " a picture of the two as a pair promises at least 15 %."),
                answer.reasons().subList(0, 2));
        assertEquals(Verdict.REFUSED, answer.verdict());
    }

    @Test
    void ensembleOfLoveActuallyPasses() {
        Picture ensemble = picture(
                ArtworkKind.ENSEMBLE,
                "Hugh Grant",
                "Emma Thompson",
                "Colin Firth",
                "Liam Neeson",
                "Keira Knightley",
                "Chiwetel Ejiofor");

        assertEquals(Verdict.PASSES, check(LOVE_ACTUALLY, ensemble).verdict());
    }

    @Test
    void leadAndSupportingRolePassAsAPairIfTheyShareTheStory() {
        assertEquals(
                Verdict.PASSES,
                check(
                                GOOD_WILL_HUNTING,
                                picture(ArtworkKind.COUPLE, "Matt Damon", "Minnie Driver"),
                                together("Matt Damon", "Minnie Driver", 18))
                        .verdict());
        assertEquals(
                Verdict.PASSES,
                check(GOOD_WILL_HUNTING, picture(ArtworkKind.PORTRAIT, "Robin Williams"))
                        .verdict());
    }

    @Test
    void smallPartMayNotFrontAPictureAlone() {
        Representation answer = check(GOOD_WILL_HUNTING, picture(ArtworkKind.PORTRAIT, "Minnie Driver"));

        assertEquals(Verdict.REFUSED, answer.verdict());
        assertEquals(
                List.of("Minnie Driver is on screen for 20 of 126 minutes, 21 % of Matt Damon's time;"
                        + " a picture fronted by one person promises at least 30 %."),
                answer.reasons());
    }

    @Test
    void unknownSharedScenesNeverPassByThemselves() {
        Representation answer = check(GOOD_WILL_HUNTING, picture(ArtworkKind.COUPLE, "Matt Damon", "Minnie Driver"));

        assertEquals(Verdict.NEEDS_REVIEWER, answer.verdict());
        assertEquals(
                "Nobody has measured how long Matt Damon and Minnie Driver are on screen together.",
                answer.reasons().getFirst());
    }

    @Test
    void unknownSharedScenesAreRefusedWhereTheLesserPartIsTooShortForThem() {
        Title title = film("Duet", 100, credit("Ada", 1, 90), credit("Ben", 2, 10));

        Representation answer = check(title, picture(ArtworkKind.COUPLE, "Ada", "Ben"));

        assertEquals(Verdict.REFUSED, answer.verdict());
        assertTrue(
                answer.reasons()
                        .contains("Ada and Ben can share at most 10 minutes, all that Ben has on screen;"
                                + " a picture of the two as a pair promises at least 14 minutes."),
                answer.reasons()::toString);
    }

    @Test
    void twoFacesOfWhichOneIsSmallAreNoPair() {
        Picture small = new Picture(
                ArtworkKind.SCENE,
                List.of(
                        new Depiction(Films.person("Matt Damon"), "Matt Damon", 0.2),
                        new Depiction(Films.person("Minnie Driver"), "Minnie Driver", 0.05)),
                List.of(),
                List.of());

        assertEquals(Verdict.PASSES, check(GOOD_WILL_HUNTING, small).verdict());
    }

    @Test
    void unknownScreenTimeNeverPassesByItself() {
        Title title = film("Unmeasured", 100, credit("Ada", 1, null), credit("Ben", 2, null));

        Representation answer = check(title, picture(ArtworkKind.PORTRAIT, "Ada"));

        assertEquals(Verdict.NEEDS_REVIEWER, answer.verdict());
        assertEquals(
                List.of("Enter the screen time of Ada, or let a reviewer who knows Unmeasured decide."),
                answer.remedies());
    }

    @Test
    void estimateFollowsTheBillingOfThoseWhoWereMeasured() {
        Title title = film("Half measured", 100, credit("Ada", 1, 80), credit("Ben", 3, null));

        Representation answer = check(title, picture(ArtworkKind.PORTRAIT, "Ben"));

        assertEquals(
                List.of("How long Ben is on screen has not been measured; going by the billing it may be 40 minutes,"
                        + " 50 % of Ada's time."),
                answer.reasons());
    }

    @Test
    void somebodyWhoIsNotCreditedIsRefused() {
        Representation answer = check(GOOD_WILL_HUNTING, picture(ArtworkKind.PORTRAIT, "Ada"));

        assertEquals(Verdict.REFUSED, answer.verdict());
        assertEquals(List.of("Ada is in the picture but not in the credits of Good Will Hunting."), answer.reasons());
    }

    @Test
    void titleWithoutCreditsCarriesNobody() {
        assertEquals(
                Verdict.REFUSED,
                check(film("Empty", 90), picture(ArtworkKind.COUPLE, "Ada", "Ben"))
                        .verdict());
    }

    @Test
    void portraitOfNobodyNamedNeedsAReviewer() {
        assertEquals(
                Verdict.NEEDS_REVIEWER,
                check(GOOD_WILL_HUNTING, picture(ArtworkKind.PORTRAIT)).verdict());
        assertEquals(
                Verdict.PASSES,
                check(GOOD_WILL_HUNTING, picture(ArtworkKind.OBJECT)).verdict());
    }

    @Test
    void onlyTonesAndThemesOfTheTitleMayBePlayedUp() {
        Representation answer = check(
                GOOD_WILL_HUNTING,
                new Picture(
                        ArtworkKind.OBJECT,
                        List.of(),
                        List.of(new Weighted("funny", 1), new Weighted("tense", 1), new Weighted("tender", 1)),
                        List.of(new Weighted("christmas", 1), new Weighted("comedy", 1), new Weighted("heist", 1))));

        assertEquals(
                List.of(
                        "The picture plays up \u201ctense\u201d, of which Good Will Hunting has 10 %;"
                                + " at least 20 % would be needed.",
                        "The picture plays up \u201ctender\u201d, which Good Will Hunting does not have.",
                        "The picture plays up \u201cheist\u201d, which Good Will Hunting does not have."),
                answer.reasons());
        assertEquals(Verdict.REFUSED, answer.verdict());
    }

    @Test
    void whatPassesSaysWhy() {
        assertEquals(
                List.of("Matt Damon is on screen for 97 of 126 minutes; nobody has more."),
                check(GOOD_WILL_HUNTING, picture(ArtworkKind.PORTRAIT, "Matt Damon"))
                        .reasons());
    }

    private static Representation check(Title title, Picture picture, SharedScenes... scenes) {
        return CHECK.assess(title, List.of(scenes), picture).representation();
    }
}

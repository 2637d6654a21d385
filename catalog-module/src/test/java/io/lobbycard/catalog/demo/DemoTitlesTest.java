package io.lobbycard.catalog.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.NewArtwork;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.demo.painting.Motif;
import io.lobbycard.catalog.rules.TitleRules;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DemoTitlesTest {

    private static final List<DemoTitle> TITLES = DemoTitles.all();

    static Stream<DemoTitle> titles() {
        return TITLES.stream();
    }

    @Test
    void everyTitleKeepsTheRulesForTitles() {
        TITLES.forEach(title -> assertEquals(
                List.of(), TitleRules.broken(new TitleRevision(title.title(), title.sharedScenes(), 0)), title.id()));
    }

    @Test
    void thereAreAtLeastSixtyTitlesAndSomeAreSeries() {
        assertTrue(TITLES.size() >= 60, "titles: " + TITLES.size());
        assertTrue(titles().filter(title -> title.kind() == TitleKind.SERIES).count() >= 5);
    }

    @Test
    void everyIdIsThereOnce() {
        Set<String> titles = new HashSet<>();
        Set<String> artworks = new HashSet<>();
        for (DemoTitle title : TITLES) {
            assertTrue(titles.add(title.id()), title.id());
            for (DemoPicture picture : title.pictures()) {
                assertTrue(artworks.add(picture.id(title).value()), picture.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void aTitleHasFourToEightPicturesAndOneOfThemIsNeutral(DemoTitle title) {
        int pictures = title.pictures().size();
        assertTrue(pictures >= 4 && pictures <= 8, title.name() + " has " + pictures);
        assertEquals(1, title.pictures().stream().filter(DemoPicture::neutral).count(), title.name());
    }

    @ParameterizedTest
    @MethodSource("titles")
    void picturesShowOnlyPeopleTonesAndThemesOfTheirTitle(DemoTitle title) {
        for (DemoPicture picture : title.pictures()) {
            assertAll(
                    title.name() + ", " + picture.name(),
                    () -> assertTrue(title.cast().keySet().containsAll(picture.people())),
                    () -> assertTrue(
                            title.tones().keySet().containsAll(picture.tones().keySet())),
                    () -> assertTrue(
                            title.themes().keySet().containsAll(picture.themes().keySet())),
                    () -> assertTrue(Motif.exists(picture.poster(title).motif())));
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void kindsFitTheNumberOfPeople(DemoTitle title) {
        for (DemoPicture picture : title.pictures()) {
            int people = picture.people().size();
            boolean fits = switch (picture.kind()) {
                case PORTRAIT -> people == 1;
                case COUPLE -> people == 2;
                case ENSEMBLE -> people >= 2 && people <= 6;
                case SCENE -> people >= 1;
                case OBJECT, LETTERING -> people == 0;
            };
            assertTrue(fits, title.name() + ", " + picture.name());
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void everyPictureIsDescribedInASentenceThatNamesItsPeople(DemoTitle title) {
        for (DemoPicture picture : title.pictures()) {
            NewArtwork artwork = picture.artwork(title);
            assertTrue(artwork.alt().matches("(?s)\\p{Lu}.*\\."), artwork.alt());
            assertTrue(artwork.alt().contains(title.name()), artwork.alt());
            assertEquals(new LanguageTag("en"), artwork.language());
            picture.people().forEach(person -> assertTrue(artwork.alt().contains(person), artwork.alt()));
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void facesShareThePictureAndLeaveRoom(DemoTitle title) {
        for (DemoPicture picture : title.pictures()) {
            NewArtwork artwork = picture.artwork(title);
            assertEquals(picture.people().size(), artwork.depictions().size());
            double sum = 0;
            for (var depiction : artwork.depictions()) {
                assertTrue(depiction.faceShare() > 0, artwork.id().value());
                sum += depiction.faceShare();
            }
            assertTrue(sum < 0.5, artwork.id() + " is covered with faces: " + sum);
        }
    }

    @ParameterizedTest
    @MethodSource("titles")
    void sharedScenesAreNoLongerThanEitherIsOnScreen(DemoTitle title) {
        title.together().forEach((names, minutes) -> {
            for (String name : names.split(" & ", 2)) {
                assertTrue(minutes <= title.cast().getOrDefault(name, 0), title.name() + ": " + names);
            }
        });
    }

    @Test
    void everyCouplesSharedScenesAreKnown() {
        for (DemoTitle title : TITLES) {
            for (DemoPicture picture : title.pictures()) {
                if (picture.kind() == ArtworkKind.COUPLE) {
                    List<String> two = picture.people();
                    assertTrue(
                            title.together().containsKey(two.get(0) + " & " + two.get(1))
                                    || title.together().containsKey(two.get(1) + " & " + two.get(0)),
                            title.name() + ": " + two);
                }
            }
        }
    }

    @Test
    void sensitiveThemesAreMarkedWhereverTheyAre() {
        Set<String> sensitive = Set.of("religion", "sexuality", "health", "ethnicity");
        for (DemoTitle title : TITLES) {
            for (Weighted theme : title.title().themes()) {
                assertEquals(sensitive.contains(theme.name()), theme.sensitive(), title.name() + ": " + theme.name());
            }
        }
    }
}

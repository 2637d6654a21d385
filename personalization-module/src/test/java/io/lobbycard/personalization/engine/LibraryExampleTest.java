package io.lobbycard.personalization.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The twenty lines of the package documentation, run as they stand there. */
class LibraryExampleTest {

    @Test
    void theExampleChoosesExplainsAndLearns() throws UnreadableSnapshotException {
        TitleFacts goodWillHunting = film("good-will-hunting", "Drama");
        TitleFacts nottingHill = film("notting-hill", "Romance");
        ArtworkFacts couple = picture("couple", "tender");
        ArtworkFacts comedian = picture("comedian", "funny");
        long now = Cinema.NOW;
        long memberSeed = 7;
        long period = 1;
        int[] titles = {0};
        // the lines of the documentation begin here
        CatalogView catalog = CatalogView.builder()
                .title(goodWillHunting)
                .title(nottingHill)
                .artwork(couple)
                .artwork(comedian)
                .build();
        Snapshot snapshot = new Snapshot(1, now, catalog, Model.initial(catalog));

        History history = History.builder()
                .add(catalog.titleIndex("notting-hill"), null, now - 86_400, 7_400)
                .build();
        Taste taste = snapshot.taste(history, history.size(), now, StatedChoices.NONE);

        Chooser chooser = new Chooser(snapshot);
        Draw draw = new Draw(memberSeed, period, false);
        Choices choices = new Choices();
        chooser.choose(taste, StatedChoices.NONE, draw, titles, choices);
        Explanation why = chooser.explain(taste, StatedChoices.NONE, draw, titles[0]);

        DailySums today = new DailySums(catalog);
        chooser.outcome(taste, StatedChoices.NONE, draw, titles[0], choices.artwork(0), Reward.QUALITY_PLAY)
                .ifPresent(today::add);
        Model learned = new Learner(catalog).add(today, 1).learn();
        byte[] stored = new Snapshot(2, now, catalog, learned).toBytes();
        // and end here
        assertEquals(choices.artwork(0), why.artwork());
        assertEquals(1, today.count());
        assertEquals(2, Snapshot.fromBytes(stored).number());
        assertTrue(learned.prior(choices.artwork(0)) > learned.prior(1 - choices.artwork(0)));
    }

    @Test
    void theExampleIsTheOneInTheDocumentation() throws IOException {
        List<String> documented = lines("main", "package-info.java", "{@code", "}</pre>");
        List<String> tested = lines("test", "LibraryExampleTest.java", "// the lines of", "// and end here");
        assertFalse(documented.isEmpty());
        assertEquals(documented, tested);
    }

    private static List<String> lines(String tree, String file, String after, String before) throws IOException {
        try (Stream<String> lines =
                Files.lines(Path.of("src", tree, "java/io/lobbycard/personalization/engine", file))) {
            return lines.map(line -> line.replaceFirst("^ \\* ?", "").strip())
                    .dropWhile(line -> !line.contains(after))
                    .skip(1)
                    .takeWhile(line -> !line.contains(before))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    private static TitleFacts film(String id, String genre) {
        return new TitleFacts(
                id,
                1999,
                TitleFacts.Form.FILM,
                7_400,
                List.of(new Weighted(genre, 1)),
                List.of(),
                List.of(),
                List.of(new Credit("somebody", 1, Double.NaN, true)));
    }

    private static ArtworkFacts picture(String id, String tone) {
        return new ArtworkFacts(
                id,
                "good-will-hunting",
                "portrait",
                0.5,
                List.of(),
                List.of(new Weighted(tone, 1)),
                List.of(),
                Set.of(),
                false,
                null);
    }
}

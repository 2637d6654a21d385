package io.lobbycard.personalization;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.personalization.engine.ArtworkFacts;
import io.lobbycard.personalization.engine.CatalogView;
import io.lobbycard.personalization.engine.Choices;
import io.lobbycard.personalization.engine.Chooser;
import io.lobbycard.personalization.engine.DailySums;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.Explanation;
import io.lobbycard.personalization.engine.History;
import io.lobbycard.personalization.engine.Learner;
import io.lobbycard.personalization.engine.Model;
import io.lobbycard.personalization.engine.Reward;
import io.lobbycard.personalization.engine.Snapshot;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.engine.TitleFacts;
import io.lobbycard.personalization.engine.Weighted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The use of the engine that its package documentation shows, word for word. */
class EngineUseTest {

    private static final Path MAIN = Path.of("src/main/java/io/lobbycard/personalization/engine/package-info.java");
    private static final Path HERE = Path.of("src/test/java/io/lobbycard/personalization/EngineUseTest.java");

    private final TitleFacts goodWillHunting = film("good-will-hunting");
    private final TitleFacts nottingHill = film("notting-hill");
    private final ArtworkFacts couple = picture("couple");
    private final ArtworkFacts comedian = picture("comedian");
    private final long now = 1_780_000_000L;
    private final long memberSeed = 42;
    private final long period = 7;
    private final int[] titles = {0};

    @Test
    void theDocumentedUseWorks() throws Exception {
        // begin
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
        // end
        assertEquals(choices.artwork(0), why.artwork());
        assertEquals(1, today.count());
        assertArrayEquals(stored, Snapshot.fromBytes(stored).toBytes());
        assertEquals(2, Snapshot.fromBytes(stored).number());
        assertTrue(learned.prior(choices.artwork(0)) > learned.prior(1 - choices.artwork(0)));
    }

    @Test
    void theDocumentationShowsThisUse() throws IOException {
        List<String> here = Files.readAllLines(HERE).stream().map(String::strip).toList();
        String documented = String.join(
                "\n",
                Files.readAllLines(MAIN).stream()
                        .map(line -> line.replaceFirst("^ \\* ?", "").strip())
                        .toList());
        String use = String.join("\n", here.subList(here.indexOf("// begin") + 1, here.indexOf("// end")));
        assertTrue(documented.contains(use), "Expected the package documentation to show:\n" + use);
    }

    private static TitleFacts film(String id) {
        List<Weighted> romance = List.of(new Weighted("Romance", 1));
        return new TitleFacts(id, 1998, TitleFacts.Form.FILM, 7_500, romance, List.of(), List.of(), List.of());
    }

    private static ArtworkFacts picture(String kind) {
        return new ArtworkFacts(
                kind,
                "good-will-hunting",
                kind,
                0.5,
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                kind.equals("couple"),
                null);
    }
}

package io.lobbycard.transparency.pages.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.Image;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Mode;
import io.lobbycard.transparency.pages.Rendered;
import io.lobbycard.transparency.pages.TitleCard;
import io.lobbycard.transparency.pages.home.HomePage.Row;
import io.lobbycard.transparency.titles.TitleFacts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private final List<Choice> choices = new ArrayList<>();
    private final Map<TitleId, TitleFacts> facts = new HashMap<>();

    @Test
    void rowsHoldEveryTitleOnceAndBeginWithWhatWasBegun() {
        add("Titanic", "romance", Mode.PERSONALISED);
        add("Notting Hill", "romance", Mode.PERSONALISED);
        add("The Notebook", "romance", Mode.PRIOR);
        add("Superbad", "comedy", Mode.PERSONALISED);
        add("Stranger Things", "horror", Mode.KEPT);

        List<Row> rows = Rows.of(choices, facts);

        assertEquals(
                List.of("Continue watching", "Romance", "More to watch"),
                rows.stream().map(Row::heading).toList());
        assertEquals(5, rows.stream().mapToInt(row -> row.cards().size()).sum());
    }

    @Test
    void aTitleWithoutPictureGetsAPlainCardThatExplainsNothing() {
        choices.add(new Choice(new TitleId("bare"), null, "", null, Mode.NEUTRAL, 1, null));

        String page = rendered();

        assertTrue(page.contains("<span class=\"plain\">bare</span>"));
        assertFalse(page.contains("/why/"));
    }

    @Test
    void picturesComeInTheRightSizeAndSayWhatTheyShow() {
        for (int i = 0; i < 14; i++) {
            add("Romance " + i, "romance", Mode.PERSONALISED);
            add("Comedy <" + i, "comedy", Mode.PRIOR);
        }

        String page = rendered();

        assertTrue(page.contains("srcset=\"/api/v1/images/"));
        assertTrue(page.contains("width=\"1280\" height=\"720\" alt=\"A picture of Romance 1.\""));
        assertTrue(page.contains("Why this picture<span class=\"unseen\"> of Romance 1</span>?"));
        assertFalse(page.contains("Comedy <1"));
        assertFalse(page.contains("style="));
        assertFalse(page.contains("<script"));
    }

    private void add(String name, String genre, Mode mode) {
        TitleId id = new TitleId(name.replaceAll("[^A-Za-z0-9]", "-"));
        Image image = new Image("ab" + choices.size(), 1280, 720, List.of(320, 640), List.of("jpg", "webp"));
        facts.put(id, new TitleFacts(id, name, 1997, TitleKind.FILM, List.of(genre)));
        choices.add(new Choice(
                id, new ArtworkId("art"), "A picture of " + name + ".", image, mode, 1, "token" + choices.size()));
    }

    private String rendered() {
        @Nullable
        TitleCard lead = choices.isEmpty()
                ? null
                : TitleCard.of(choices.getFirst(), facts.get(choices.getFirst().title()));
        return Rendered.page(
                "home-" + choices.size(), "home", "romance-fan", new HomePage(lead, Rows.of(choices, facts), 1, false));
    }
}

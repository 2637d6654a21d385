package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EpisodesFileTest {

    @ParameterizedTest
    @CsvSource({
        "runtime_seconds, 0, a running time of nothing",
        "runtime_seconds, '', no running time",
        "runtime_seconds, 45 min, a running time in words",
        "season, -1, a season before the specials",
        "number, 100000, a number beyond any series",
        "id, 'S1 E1', a blank in an id",
        "title, '', no series"
    })
    void rowThatSaysNoEpisodeNamesTheColumn(String column, String cell, String why) {
        Map<String, String> cells = new HashMap<>(cells("pilot", 1, 1));
        cells.put(column, cell);

        UnfitRow unfit = assertThrows(UnfitRow.class, () -> EpisodesFile.line(new ImportRow(7, cells)), why);

        assertEquals(column, unfit.at(7).column());
        assertEquals(7, unfit.at(7).line());
    }

    @Test
    void filmsTakeNoEpisodes() {
        assertEquals("title", refused(title(TitleKind.FILM), "pilot", 1, 1));
    }

    @Test
    void placeBelongsToOneEpisode() {
        TitleRevision series = with(title(TitleKind.SERIES), "pilot", 1, 1);

        assertEquals("number", refused(series, "other", 1, 1));
    }

    @Test
    void sameEpisodeAgainGetsTheNewFacts() {
        TitleRevision series = with(with(title(TitleKind.SERIES), "second", 1, 2), "pilot", 1, 1);

        List<Episode> episodes = with(series, "second", 0, 1).title().episodes();

        assertEquals(
                List.of("second in season 0", "pilot in season 1"),
                episodes.stream()
                        .map(each -> each.id() + " in season " + each.season())
                        .toList());
    }

    private static String refused(TitleRevision before, String id, int season, int number) {
        return assertThrows(UnfitRow.class, () -> with(before, id, season, number))
                .at(2)
                .column();
    }

    private static TitleRevision with(TitleRevision before, String id, int season, int number) {
        return EpisodesFile.with(before, EpisodesFile.line(new ImportRow(2, cells(id, season, number))));
    }

    private static Map<String, String> cells(String id, int season, int number) {
        return Map.of(
                "title",
                "night-shift",
                "season",
                Integer.toString(season),
                "number",
                Integer.toString(number),
                "id",
                id,
                "name",
                "Pilot",
                "runtime_seconds",
                "2880");
    }

    private static TitleRevision title(TitleKind kind) {
        Title title = new Title(
                new TitleId("night-shift"),
                "Night Shift",
                2016,
                kind,
                2_880,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new TitleRevision(title, List.of(), 1);
    }
}

package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.UnfitRow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditsFileTest {

    private static final TitleRevision FILM = title(TitleKind.FILM, List.of());

    @ParameterizedTest
    @CsvSource({"720, 720", "12 %, 720", "'12,5%', 750"})
    void timeOnScreenIsNamedInSecondsOrAsAShareOfTheRunningTime(String said, int seconds) {
        assertEquals(seconds, seconds(FILM, said));
    }

    @Test
    void theRunningTimeOfASeriesIsThatOfItsEpisodes() {
        TitleRevision series = title(
                TitleKind.SERIES,
                List.of(
                        new Episode(new EpisodeId("one"), 1, 1, "", 3_000),
                        new Episode(new EpisodeId("two"), 1, 2, "", 2_000)));

        assertEquals(500, seconds(series, "10 %"));
    }

    @ParameterizedTest
    @CsvSource({
        "120 %, 'A share of the running time lies between 0 % and 100 %, found 120\u00a0%.'",
        "abc %, 'A share of the running time is written like 12 %, found “abc %”.'",
        "abc, 'A whole number from 0 to 31536000 is needed, found “abc”.'",
        "6001, 'Nobody is on screen for longer than the film, which has 6000 seconds; found 6001.'"
    })
    void anythingElseIsRefusedInASentence(String said, String why) {
        assertEquals(why, refusal(FILM, said));
    }

    @Test
    void aShareOfASeriesWithoutEpisodesIsRefused() {
        assertTrue(refusal(title(TitleKind.SERIES, List.of()), "12 %").contains("has no episode yet"));
    }

    private static int seconds(TitleRevision title, String said) {
        Integer seconds = CreditsFile.credited(title, CreditsFile.line(row(said)))
                .title()
                .credits()
                .getFirst()
                .screenSeconds();
        return seconds == null ? -1 : seconds;
    }

    private static String refusal(TitleRevision title, String said) {
        return String.valueOf(
                assertThrows(UnfitRow.class, () -> seconds(title, said)).getMessage());
    }

    private static ImportRow row(String screenSeconds) {
        return new ImportRow(
                2,
                Map.of(
                        "title", "any",
                        "person", "ada",
                        "name", "Ada",
                        "billing", "1",
                        "screen_seconds", screenSeconds));
    }

    private static TitleRevision title(TitleKind kind, List<Episode> episodes) {
        return new TitleRevision(
                new Title(
                        new TitleId("any"),
                        "Any",
                        2001,
                        kind,
                        6_000,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        episodes),
                List.of(),
                0);
    }
}

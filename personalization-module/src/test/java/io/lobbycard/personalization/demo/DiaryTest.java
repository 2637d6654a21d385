package io.lobbycard.personalization.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.history.ReceivedViewing;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiaryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T20:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"romance-fan", "comedy-fan", "uma-fan", "travolta-fan", "parent", "documentary-fan"})
    void historiesHaveTheSizeAndTheTimesOfPeoples(String id) {
        List<ReceivedViewing> diary = List.copyOf(written(id).values());

        assertTrue(diary.size() >= 20 && diary.size() <= 300, () -> diary.size() + " viewings");
        for (ReceivedViewing sitting : diary) {
            assertTrue(sitting.watchedSeconds() > 0);
            assertTrue(sitting.receivedAt().isBefore(NOW), () -> "received at " + sitting.receivedAt());
            int hour = sitting.startedAt().atZone(ZoneOffset.UTC).getHour();
            assertTrue(hour >= 16, () -> "started at " + sitting.startedAt());
        }
    }

    @Test
    void aNewMemberHasWatchedNothing() {
        assertTrue(written("new-member").isEmpty());
    }

    @Test
    void theSameSeedWritesTheSameDiary() {
        assertEquals(written("romance-fan"), written("romance-fan"));
    }

    @Test
    void mostOfWhatSomebodyWatchesIsWhatTheyLike() {
        long romances = written("romance-fan").values().stream()
                .filter(sitting -> sitting.title().value().startsWith("romance"))
                .count();

        assertTrue(romances * 2 > written("romance-fan").size(), () -> romances + " romances");
    }

    @Test
    void theShowcaseStaysUnwatched() {
        assertFalse(written("romance-fan").values().stream()
                .anyMatch(sitting -> sitting.title().value().equals("good-will-hunting-1997")));
    }

    @Test
    void theParentsChildWatchesOneFilmOnEighteenDaysInARow() {
        List<LocalDate> days = written("parent").values().stream()
                .filter(sitting -> sitting.title().value().equals("a-christmas-prince-2017"))
                .map(sitting -> LocalDate.ofInstant(sitting.startedAt(), ZoneOffset.UTC))
                .filter(day -> day.isAfter(LocalDate.of(2026, 2, 9)))
                .distinct()
                .sorted()
                .toList();

        assertEquals(18, days.size());
        assertEquals(days.get(0).plusDays(17), days.get(17));
    }

    private static Map<ViewingId, ReceivedViewing> written(String id) {
        Persona persona = Personas.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        return new Diary(persona, new SplittableRandom(5), NOW).written(catalogue());
    }

    private static List<Title> catalogue() {
        List<Title> titles = new ArrayList<>();
        for (String genre : List.of("romance", "comedy", "family", "documentary", "thriller")) {
            for (int i = 0; i < 8; i++) {
                TitleKind kind = i == 7 ? TitleKind.SERIES : TitleKind.FILM;
                titles.add(title(genre + "-" + i, kind, genre, i == 0 ? "uma-thurman" : "somebody-" + i));
            }
        }
        titles.add(title("good-will-hunting-1997", TitleKind.FILM, "romance", "matt-damon"));
        titles.add(title("a-christmas-prince-2017", TitleKind.FILM, "romance", "rose-mciver"));
        return titles;
    }

    private static Title title(String id, TitleKind kind, String genre, String person) {
        Credit lead = new Credit(new PersonId(person), person, 1, 3_000);
        return new Title(
                new TitleId(id),
                id,
                2001,
                kind,
                kind == TitleKind.FILM ? 6_000 : 2_400,
                true,
                List.of(new Weighted(genre, 1)),
                List.of(),
                List.of(),
                List.of(lead),
                List.of());
    }
}

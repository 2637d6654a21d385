package io.lobbycard.transparency.pages.done;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhraseTest {

    private static final Instant EVENING = Instant.parse("2026-05-03T20:00:00Z");

    @Test
    void viewingsAreNamedAsLongAsTheyAreFew() {
        assertEquals("your viewing of “title 0” on 3 May 2026", phrase(1, 1));
        assertEquals("your 4 viewings of “title 0”", phrase(4, 1));
        assertEquals("your 3 viewings of “title 0”, “title 1” and “title 2”", phrase(3, 3));
        assertEquals("your 450 viewings of “title 0”, “title 1” and 35 more titles", phrase(450, 37));
    }

    private static String phrase(int viewings, int titles) {
        List<Viewing> some = IntStream.range(0, viewings)
                .mapToObj(number -> new Viewing(
                        new ViewingId("v" + number),
                        new TitleId("title-" + number % titles),
                        null,
                        EVENING,
                        600,
                        EVENING,
                        null,
                        null,
                        false,
                        null))
                .toList();
        return Phrase.of(some, title -> title.value().replace('-', ' '));
    }
}

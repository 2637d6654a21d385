package io.lobbycard.personalization.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.web.Cursor;
import io.lobbycard.web.ProblemException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NewestFirstTest {

    private static final Instant START = Instant.parse("2026-03-01T20:00:00Z");

    @Test
    void pagesTogetherGiveTheWholeHistoryOnce() {
        List<Viewing> history = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            history.add(viewing("v" + i, i / 2));
        }
        List<String> seen = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            ViewingPage page = NewestFirst.page(history, cursor, 2);
            page.items().forEach(viewing -> seen.add(viewing.id().value()));
            assertEquals(7, page.total());
            cursor = page.next();
        } while (cursor != null);

        assertEquals(List.of("v6", "v4", "v5", "v2", "v3", "v0", "v1"), seen);
    }

    @Test
    void theLastPageHasNoNext() {
        assertNull(NewestFirst.page(List.of(viewing("v1", 0)), null, 1).next());
        assertNull(NewestFirst.page(List.of(), null, 1).next());
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String other = Cursor.after("yesterday", "v1").encoded();

        assertThrows(ProblemException.class, () -> NewestFirst.page(List.of(), other, 1));
    }

    private static Viewing viewing(String id, int daysLater) {
        return new Viewing(
                new ViewingId(id),
                new TitleId("heat-1995"),
                null,
                START.plusSeconds(86_400L * daysLater),
                60,
                START.plusSeconds(86_400L * daysLater),
                null,
                null,
                false,
                null);
    }
}

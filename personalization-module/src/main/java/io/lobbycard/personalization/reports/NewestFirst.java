package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.web.Cursor;
import io.lobbycard.web.ProblemException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of a history, the newest viewing first; of two that began together, by id. */
final class NewestFirst {

    private static final Comparator<Viewing> ORDER = Comparator.comparing(Viewing::startedAt)
            .reversed()
            .thenComparing(viewing -> viewing.id().value());

    private NewestFirst() {}

    static ViewingPage page(List<Viewing> history, @Nullable String cursor, int limit) {
        List<Viewing> rest = history.stream().sorted(ORDER).toList();
        if (cursor != null) {
            Cursor after = Cursor.decode(cursor, 2);
            Instant startedAt = instant(after.keys().get(0));
            String id = after.keys().get(1);
            rest = rest.stream()
                    .filter(viewing -> isAfter(viewing, startedAt, id))
                    .toList();
        }
        List<Viewing> page = rest.stream().limit(limit).toList();
        Viewing last = page.isEmpty() ? null : page.get(page.size() - 1);
        String next = last == null || page.size() == rest.size()
                ? null
                : Cursor.after(last.startedAt().toString(), last.id().value()).encoded();
        return new ViewingPage(page, next, history.size());
    }

    private static boolean isAfter(Viewing viewing, Instant startedAt, String id) {
        int order = startedAt.compareTo(viewing.startedAt());
        return order > 0 || (order == 0 && viewing.id().value().compareTo(id) > 0);
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException other) {
            throw ProblemException.badRequest("The cursor is not one that this list has given out.");
        }
    }
}

package io.lobbycard.transparency.pages.me;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Histories;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingPage;
import io.lobbycard.transparency.pages.Day;
import io.lobbycard.transparency.pages.Field;
import io.lobbycard.transparency.pages.Visitor;
import io.lobbycard.transparency.pages.done.Done;
import io.lobbycard.transparency.pages.me.HistoryPage.Entry;
import io.lobbycard.transparency.titles.KnownTitles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds viewings in the member's own history by the names of their titles. */
@ApplicationScoped
class HistorySearch {

    private static final int ON_A_PAGE = 50;
    /** A search reads on until it has found a page full or has read this many viewings. */
    private static final int READ_AT_MOST = 5_000;

    private static final int READ_AT_ONCE = 500;

    private final Histories histories;
    private final KnownTitles titles;

    @Inject
    HistorySearch(Histories histories, KnownTitles titles) {
        this.histories = histories;
        this.titles = titles;
    }

    HistoryPage page(Visitor visitor, String query, @Nullable String cursor, Function<Field, @Nullable Done> done) {
        String words = query.strip();
        int size = words.isEmpty() ? ON_A_PAGE : READ_AT_ONCE;
        List<Entry> found = new ArrayList<>();
        String next = cursor;
        long total;
        int read = 0;
        do {
            ViewingPage part = histories.history(visitor.reader(), visitor.member(), next, size);
            found.addAll(matching(part.items(), words));
            total = part.total();
            next = part.next();
            read += size;
        } while (!words.isEmpty() && next != null && found.size() < ON_A_PAGE && read < READ_AT_MOST);
        String here = address(words, cursor);
        return new HistoryPage(
                words,
                found,
                total,
                next == null ? null : address(words, next),
                here,
                done.apply(new Field("back", here)));
    }

    private List<Entry> matching(List<Viewing> viewings, String words) {
        Map<TitleId, String> names =
                titles.names(viewings.stream().map(Viewing::title).collect(Collectors.toSet()));
        return viewings.stream()
                .map(viewing -> entry(
                        viewing,
                        names.getOrDefault(viewing.title(), viewing.title().value())))
                .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Entry entry(Viewing viewing, String title) {
        int minutes = Math.max(1, Math.round(viewing.watchedSeconds() / 60f));
        String length = MeWords.count("minutes", minutes);
        String day = Day.of(viewing.startedAt());
        String facts = viewing.episode() == null
                ? day + ", " + length
                : day + ", episode " + viewing.episode() + ", " + length;
        return new Entry(viewing.id().value(), title, facts, viewing.leftOut(), state(viewing));
    }

    private static String state(Viewing viewing) {
        if (viewing.leftOut()) {
            return MeWords.say("state.left-out");
        }
        Instant from = viewing.countsFrom();
        return from == null ? "" : MeWords.say("state.waiting", Look.time(from));
    }

    private static String address(String words, @Nullable String cursor) {
        String search = "/me/history?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return cursor == null ? search : search + "&cursor=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
    }
}

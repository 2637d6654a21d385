package io.lobbycard.transparency.pages.home;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choice;
import io.lobbycard.personalization.Mode;
import io.lobbycard.transparency.pages.TitleCard;
import io.lobbycard.transparency.pages.home.HomePage.Row;
import io.lobbycard.transparency.titles.TitleFacts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Arranges a page of choices: first what the member has begun, then a row for each genre, the fullest first. */
final class Rows {

    private static final int FEWEST_IN_A_ROW = 3;

    private final Map<TitleId, TitleFacts> facts;
    private final List<TitleCard> begun = new ArrayList<>();
    private final Map<String, List<TitleCard>> byGenre = new LinkedHashMap<>();

    private Rows(Map<TitleId, TitleFacts> facts) {
        this.facts = facts;
    }

    static List<Row> of(List<Choice> choices, Map<TitleId, TitleFacts> facts) {
        Rows rows = new Rows(facts);
        choices.forEach(rows::add);
        return rows.arranged();
    }

    private void add(Choice choice) {
        TitleFacts known = facts.get(choice.title());
        TitleCard card = TitleCard.of(choice, known);
        if (choice.mode() == Mode.KEPT) {
            begun.add(card);
        } else {
            byGenre.computeIfAbsent(genre(known), genre -> new ArrayList<>()).add(card);
        }
    }

    private static String genre(@Nullable TitleFacts facts) {
        return facts == null || facts.genres().isEmpty() ? "" : facts.genres().getFirst();
    }

    private List<Row> arranged() {
        List<Row> rows = new ArrayList<>();
        List<TitleCard> others = new ArrayList<>();
        byGenre.forEach((genre, cards) -> {
            if (genre.isEmpty() || cards.size() < FEWEST_IN_A_ROW) {
                others.addAll(cards);
            } else {
                rows.add(new Row(genre, heading(genre), cards));
            }
        });
        rows.sort(Comparator.comparingInt((Row row) -> row.cards().size()).reversed());
        if (!begun.isEmpty()) {
            rows.addFirst(new Row("begun", "Continue watching", begun));
        }
        if (!others.isEmpty()) {
            rows.add(new Row("more", rows.isEmpty() ? "To watch" : "More to watch", others));
        }
        return rows;
    }

    private static String heading(String genre) {
        String words = genre.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

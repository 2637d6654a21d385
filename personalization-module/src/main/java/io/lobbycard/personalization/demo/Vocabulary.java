package io.lobbycard.personalization.demo;

import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.function.Function;

/** What there is to like in a catalogue; what many titles have stands there many times, and only leading people do. */
record Vocabulary(List<String> genres, List<String> tones, List<String> themes, List<String> people) {

    private static final int LEADING = 4;

    static Vocabulary of(List<Title> titles) {
        return new Vocabulary(
                names(titles, Title::genres),
                names(titles, Title::tones),
                names(titles, Title::themes),
                titles.stream()
                        .flatMap(title -> title.credits().stream())
                        .filter(credit -> credit.billing() <= LEADING)
                        .map(credit -> credit.person().value())
                        .toList());
    }

    private static List<String> names(List<Title> titles, Function<Title, List<Weighted>> part) {
        return titles.stream()
                .flatMap(title -> part.apply(title).stream())
                .map(Weighted::name)
                .toList();
    }
}

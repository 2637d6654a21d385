package io.lobbycard.personalization.demo;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingDouble;
import static java.util.stream.Collectors.toList;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.Weighted;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What there is to like in a catalogue; what many titles have stands there many times, and only leading people do.
 *
 * @param genresOf for each person the genres of their titles, how much more of each than the catalogue has on average
 */
record Vocabulary(
        List<String> genres,
        List<String> tones,
        List<String> themes,
        List<String> people,
        Map<PersonId, Map<String, Double>> genresOf) {

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
                        .toList(),
                genresOf(titles));
    }

    /** What somebody is known for. */
    Map<String, Double> knownFor(PersonId person) {
        return genresOf.getOrDefault(person, Map.of());
    }

    private static Map<PersonId, Map<String, Double>> genresOf(List<Title> titles) {
        Map<String, Double> usual = meanGenres(titles);
        return titles.stream()
                .flatMap(title -> title.credits().stream().map(credit -> Map.entry(credit.person(), title)))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        mapping(
                                Map.Entry::getValue,
                                collectingAndThen(toList(), own -> beyond(meanGenres(own), usual)))));
    }

    private static Map<String, Double> beyond(Map<String, Double> own, Map<String, Double> usual) {
        Map<String, Double> beyond = new HashMap<>(own);
        beyond.replaceAll((genre, weight) -> weight - usual.getOrDefault(genre, 0.0));
        return beyond;
    }

    private static Map<String, Double> meanGenres(List<Title> titles) {
        return titles.stream()
                .flatMap(title -> title.genres().stream())
                .collect(groupingBy(Weighted::name, summingDouble(genre -> genre.weight() / titles.size())));
    }

    private static List<String> names(List<Title> titles, Function<Title, List<Weighted>> part) {
        return titles.stream()
                .flatMap(title -> part.apply(title).stream())
                .map(Weighted::name)
                .toList();
    }
}

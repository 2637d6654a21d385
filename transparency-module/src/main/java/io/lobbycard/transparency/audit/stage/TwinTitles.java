package io.lobbycard.transparency.audit.stage;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleWithArtworks;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Titles that exist twice, alike in genres, themes, tones, year, length, billing and screen time, once with a cast of the
 * one group and once with one of the other; both casts are as large as the smaller group allows. They can be watched and
 * have no pictures of their own.
 *
 * @param pairs for each model, the title with the first group's cast and that with the second's
 */
record TwinTitles(List<List<Title>> pairs) {

    /** How many titles of the catalogue are models. */
    private static final int MODELS = 300;

    static TwinTitles of(Stage stage, List<String> groups, SplittableRandom random) {
        List<Title> models = new ArrayList<>(stage.titles().stream()
                .map(TitleWithArtworks::title)
                .filter(title -> !title.credits().isEmpty())
                .toList());
        Map<String, List<PersonId>> cast = stage.cast();
        int parts = groups.stream()
                .mapToInt(group -> cast.getOrDefault(group, List.of()).size())
                .min()
                .orElse(0);
        List<List<Title>> pairs = new ArrayList<>();
        while (!models.isEmpty() && pairs.size() < MODELS) {
            Title model = models.remove(random.nextInt(models.size()));
            int number = pairs.size();
            pairs.add(IntStream.range(0, groups.size())
                    .mapToObj(group -> recast(
                            model, twin(number, group), cast.getOrDefault(groups.get(group), List.of()), parts, random))
                    .toList());
        }
        return new TwinTitles(pairs);
    }

    /** To be added to the catalogue that is rehearsed. */
    List<Title> all() {
        return pairs.stream().flatMap(List::stream).toList();
    }

    TitleId title(int pair, int group) {
        return pairs.get(pair).get(group).id();
    }

    /** Whether a title is one with the cast of a group, by its place. */
    static boolean isOf(TitleId twin, int group) {
        return twin.value().endsWith("-" + group);
    }

    private static TitleId twin(int number, int group) {
        return new TitleId("twin-" + number + "-" + group);
    }

    int size() {
        return pairs.size();
    }

    private static Title recast(Title model, TitleId twin, List<PersonId> persons, int parts, SplittableRandom random) {
        List<PersonId> left = new ArrayList<>(persons);
        List<Credit> credits = new ArrayList<>();
        for (Credit credit : model.credits().stream().limit(parts).toList()) {
            PersonId person = left.remove(random.nextInt(left.size()));
            credits.add(new Credit(person, person.value(), credit.billing(), credit.screenSeconds()));
        }
        return new Title(
                twin,
                model.name(),
                model.year(),
                model.kind(),
                model.runtimeSeconds(),
                model.illustrative(),
                model.genres(),
                model.themes(),
                model.tones(),
                credits,
                model.episodes());
    }
}

package io.lobbycard.catalog.demo;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.Weighted;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title as the data file has it. The facts are real, but for one film that says in its name that it is invented, with all of
 * its cast; the minutes on screen are made up for the demonstration, and every
 * title is marked so.
 *
 * @param minutes of the film, or of a typical episode
 * @param sensitive those of the themes that count for a member only after they allowed them
 * @param cast the minutes on screen of each credited person in billing order, of the whole run for a series
 * @param together the minutes that two people share, by their names with {@code " & "} between them
 * @param episodes those of a series that are listed; null if none is
 */
record DemoTitle(
        String id,
        String name,
        int year,
        TitleKind kind,
        int minutes,
        Map<String, Double> genres,
        Map<String, Double> themes,
        Set<String> sensitive,
        Map<String, Double> tones,
        Map<String, Integer> cast,
        Map<String, Integer> together,
        @Nullable List<DemoEpisode> episodes,
        List<DemoPicture> pictures) {

    Title title() {
        return new Title(
                new TitleId(id),
                name,
                year,
                kind,
                minutes * 60,
                true,
                weighted(genres),
                weighted(themes),
                weighted(tones),
                credits(),
                listedEpisodes());
    }

    private List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        cast.forEach((person, minutesOnScreen) ->
                credits.add(new Credit(Names.id(person), person, credits.size() + 1, minutesOnScreen * 60)));
        return credits;
    }

    private List<Episode> listedEpisodes() {
        List<Episode> listed = new ArrayList<>();
        if (episodes != null) {
            episodes.forEach(episode -> listed.add(episode.episode(listed.size() + 1)));
        }
        return listed;
    }

    List<SharedScenes> sharedScenes() {
        return together.entrySet().stream()
                .map(scenes -> {
                    String[] two = scenes.getKey().split(" & ", 2);
                    return new SharedScenes(Names.id(two[0]), Names.id(two[1]), scenes.getValue() * 60);
                })
                .toList();
    }

    List<Weighted> weighted(Map<String, Double> weights) {
        return weights.entrySet().stream()
                .map(entry -> new Weighted(entry.getKey(), entry.getValue(), sensitive.contains(entry.getKey())))
                .toList();
    }
}

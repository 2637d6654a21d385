package io.lobbycard.admin.views.changes;

import static io.lobbycard.admin.views.words.Words.say;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.lobbycard.admin.views.words.Durations;
import io.lobbycard.admin.views.words.Words;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What changed from one version of a title or an artwork to another, one sentence for each change. */
public final class Differences {

    private static final int FEW = 6;

    private final List<String> sentences = new ArrayList<>();

    private Differences() {}

    public static List<String> between(TitleRevision before, TitleRevision after) {
        Differences differences = new Differences();
        differences.add(facts(before.title()), facts(after.title()));
        Set<String> shared = sharedNames(before.title().credits(), after.title().credits());
        differences.add(
                credits(before.title().credits(), shared), credits(after.title().credits(), shared));
        differences.addFew(
                episodes(before.title().episodes()), episodes(after.title().episodes()));
        differences.add(scenes(before.sharedScenes()), scenes(after.sharedScenes()));
        return List.copyOf(differences.sentences);
    }

    public static List<String> between(ArtworkRevision before, ArtworkRevision after) {
        Differences differences = new Differences();
        differences.add(said(before), said(after));
        return List.copyOf(differences.sentences);
    }

    private void add(Map<String, String> before, Map<String, String> after) {
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            String was = before.get(name);
            String is = after.get(name);
            if (was == null && is != null) {
                sentences.add(say("difference.added", name, is));
            } else if (was != null && is == null) {
                sentences.add(say("difference.removed", name, was));
            } else if (was != null && is != null && !was.equals(is)) {
                sentences.add(say("difference.changed", name, was, is));
            }
        }
    }

    /** One sentence instead, where an import brought a whole season. */
    private void addFew(Map<String, String> before, Map<String, String> after) {
        Set<String> differing = new HashSet<>(before.keySet());
        differing.addAll(after.keySet());
        differing.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        if (differing.size() <= FEW) {
            add(before, after);
        } else {
            sentences.add(say("difference.episodes", differing.size(), before.size(), after.size()));
        }
    }

    private static Map<String, String> facts(Title title) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(say("titles.name"), title.name());
        facts.put(say("titles.year"), Integer.toString(title.year()));
        facts.put(say("titles.kind"), Words.name(title.kind()));
        facts.put(say("title.runtime"), Durations.of(title.runtimeSeconds()));
        facts.put(say("edit.illustrative"), say(title.illustrative() ? "difference.yes" : "difference.no"));
        title.genres()
                .forEach(feature -> facts.put(say("difference.genre", Words.feature(feature.name())), text(feature)));
        title.tones()
                .forEach(feature -> facts.put(say("difference.tone", Words.feature(feature.name())), text(feature)));
        title.themes()
                .forEach(feature -> facts.put(say("difference.theme", Words.feature(feature.name())), text(feature)));
        return facts;
    }

    private static Map<String, String> said(ArtworkRevision artwork) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(say("artwork.kind"), Words.name(artwork.kind()));
        if (!artwork.alt().isBlank()) {
            said.put(say("artwork.alt"), say("difference.quoted", artwork.alt()));
        }
        said.put(say("artwork.edit.neutral"), say(artwork.neutral() ? "difference.yes" : "difference.no"));
        if (artwork.language() != null) {
            said.put(say("artwork.language"), artwork.language().value());
        }
        if (artwork.focus() != null) {
            said.put(
                    say("artwork.focus"),
                    say("difference.place", artwork.focus().x(), artwork.focus().y()));
        }
        artwork.depictions().forEach(face -> said.put(say("difference.face", face.name()), text(face)));
        artwork.tones()
                .forEach(feature -> said.put(say("difference.tone", Words.feature(feature.name())), text(feature)));
        artwork.themes()
                .forEach(feature -> said.put(say("difference.theme", Words.feature(feature.name())), text(feature)));
        return said;
    }

    private static String text(Depiction face) {
        FaceFrame frame = face.frame();
        return frame == null
                ? say("difference.share", face.faceShare())
                : say(
                        "difference.framed",
                        face.faceShare(),
                        frame.left(),
                        frame.top(),
                        frame.left() + frame.width(),
                        frame.top() + frame.height());
    }

    private static String text(Weighted feature) {
        return say(feature.sensitive() ? "difference.sensitive" : "difference.weight", feature.weight());
    }

    /** Names that several people have, who are told apart by their ids then. */
    private static Set<String> sharedNames(List<Credit> before, List<Credit> after) {
        Map<String, Set<PersonId>> people = Stream.concat(before.stream(), after.stream())
                .collect(groupingBy(Credit::name, mapping(Credit::person, toSet())));
        return people.entrySet().stream()
                .filter(each -> each.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .collect(toSet());
    }

    private static Map<String, String> credits(List<Credit> credits, Set<String> shared) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Credit credit : credits) {
            Integer seconds = credit.screenSeconds();
            texts.put(
                    shared.contains(credit.name())
                            ? say("difference.person", credit.name(), credit.person())
                            : credit.name(),
                    say(
                            "difference.credit",
                            Integer.toString(credit.billing()),
                            seconds == null ? say("credits.unknown") : Durations.of(seconds)));
        }
        return texts;
    }

    private static Map<String, String> episodes(List<Episode> episodes) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Episode episode : episodes) {
            texts.put(
                    say("difference.episode", episode.id()),
                    say(
                            "difference.episode-facts",
                            Integer.toString(episode.season()),
                            Integer.toString(episode.number()),
                            episode.name(),
                            Durations.of(episode.runtimeSeconds())));
        }
        return texts;
    }

    private static Map<String, String> scenes(List<SharedScenes> scenes) {
        Map<String, String> texts = new LinkedHashMap<>();
        scenes.forEach(
                pair -> texts.put(say("difference.scenes", pair.one(), pair.other()), Durations.of(pair.seconds())));
        return texts;
    }
}

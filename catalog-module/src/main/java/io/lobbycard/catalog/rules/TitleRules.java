package io.lobbycard.catalog.rules;

import io.lobbycard.catalog.Credit;
import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.SharedScenes;
import io.lobbycard.catalog.Title;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import io.lobbycard.catalog.TitleRevision;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a title must be like to be stored. Its parts are said one after the other, people before the scenes that they
 * share; each place that is wrong is named by its JSON pointer, as the title's body has it.
 */
public final class TitleRules {

    private final Violations violations = new Violations();
    private final Set<Object> said = new HashSet<>();
    private final Set<String> credited = new HashSet<>();
    private final TitleKind kind;
    private final int runtime;

    public TitleRules(TitleKind kind, int runtimeSeconds) {
        this.kind = kind;
        this.runtime = runtimeSeconds;
    }

    /** All that is wrong with a title; empty if it may be stored. */
    public static List<Violation> broken(TitleRevision revision) {
        Title title = revision.title();
        TitleRules rules = new TitleRules(title.kind(), title.runtimeSeconds());
        rules.facts(title.name(), title.year());
        rules.features(title.genres(), "/genres");
        rules.features(title.themes(), "/themes");
        rules.features(title.tones(), "/tones");
        for (int i = 0; i < title.credits().size(); i++) {
            Credit credit = title.credits().get(i);
            rules.credit(i, credit.person().value(), credit.name(), credit.billing(), credit.screenSeconds());
        }
        for (int i = 0; i < revision.sharedScenes().size(); i++) {
            SharedScenes pair = revision.sharedScenes().get(i);
            rules.together(i, pair.one().value(), pair.other().value(), pair.seconds());
        }
        for (int i = 0; i < title.episodes().size(); i++) {
            Episode episode = title.episodes().get(i);
            rules.episode(
                    i,
                    episode.id().value(),
                    episode.season(),
                    episode.number(),
                    episode.name(),
                    episode.runtimeSeconds());
        }
        return rules.violations().found();
    }

    /**
     * Goes on only with a title that may be stored.
     *
     * @throws ProblemException 422 with everything that is wrong
     */
    public static void check(TitleRevision revision) {
        List<Violation> broken = broken(revision);
        if (!broken.isEmpty()) {
            throw ProblemException.unprocessable(broken);
        }
    }

    /** What was found so far; others may add to it. */
    public Violations violations() {
        return violations;
    }

    public void facts(String name, int year) {
        violations.requireText(name, TitleLimits.LONGEST_NAME, "/name");
        violations.require(
                year >= TitleLimits.FIRST_YEAR && year <= TitleLimits.LAST_YEAR,
                "/year",
                "A year from " + TitleLimits.FIRST_YEAR + " to " + TitleLimits.LAST_YEAR + " is needed, found " + year
                        + ".");
        runs(runtime, "/runtimeSeconds");
    }

    /**
     * A genre, theme or tone.
     *
     * @param family the pointer to the list that it stands in, such as {@code /genres} */
    public void feature(String family, int index, String name, double weight) {
        String here = family + "/" + index;
        violations.requireFeature(name, weight, here);
        once(name, List.of(family, name), here + "/name");
    }

    public void credit(int index, String person, String name, int billing, @Nullable Integer seconds) {
        String here = "/credits/" + index;
        credited.add(person);
        violations.requireId(person, here + "/person");
        violations.requireText(name, TitleLimits.LONGEST_NAME, here + "/name");
        violations.require(billing >= 1, here + "/billing", "Billing counts from 1, found " + billing + ".");
        violations.require(
                seconds == null || (seconds >= 0 && fits(seconds)),
                here + "/screenSeconds",
                name + " cannot be on screen for less than 0 seconds or for longer than the film, which has " + runtime
                        + " seconds; found " + seconds + ".");
        once(person, List.of("/credits", person), here + "/person");
    }

    public void together(int index, String one, String other, int seconds) {
        String here = "/sharedScenes/" + index;
        violations.require(credited.contains(one), here + "/one", one + " is not in the credits.");
        violations.require(credited.contains(other), here + "/other", other + " is not in the credits.");
        violations.require(!one.equals(other), here + "/other", "Shared scenes need two different people.");
        violations.require(
                seconds >= 0 && fits(seconds),
                here + "/seconds",
                one + " and " + other + " cannot be together for less than 0 seconds or for longer than the film,"
                        + " which has " + runtime + " seconds; found " + seconds + ".");
        once("The pair of " + one + " and " + other, List.of("/sharedScenes", Set.copyOf(List.of(one, other))), here);
    }

    public void episode(int index, String id, int season, int number, String name, int runtimeSeconds) {
        String here = "/episodes/" + index;
        if (index == 0) {
            violations.require(kind == TitleKind.SERIES, "/episodes", "A film has no episodes.");
        }
        violations.requireMade(() -> new EpisodeId(id), here + "/id");
        if (!name.isBlank()) {
            violations.requireText(name, TitleLimits.LONGEST_NAME, here + "/name");
        }
        counted(season, here + "/season");
        counted(number, here + "/number");
        runs(runtimeSeconds, here + "/runtimeSeconds");
        once(id, List.of("/episodes", id), here + "/id");
        once("Episode " + number + " of season " + season, List.of("/episodes", season, number), here + "/number");
    }

    private void features(List<Weighted> features, String family) {
        for (int i = 0; i < features.size(); i++) {
            feature(family, i, features.get(i).name(), features.get(i).weight());
        }
    }

    private boolean fits(int seconds) {
        return kind == TitleKind.SERIES || seconds <= runtime;
    }

    private void once(String name, Object key, String pointer) {
        violations.require(said.add(key), pointer, name + " is already in this list.");
    }

    private void counted(int count, String pointer) {
        violations.require(
                count >= 0 && count <= Episode.LAST,
                pointer,
                "Seasons and episodes are counted from 0 to " + Episode.LAST + ", found " + count + ".");
    }

    private void runs(int seconds, String pointer) {
        violations.require(
                seconds > 0 && seconds <= TitleLimits.LONGEST_RUNTIME,
                pointer,
                "A running time from 1 to " + TitleLimits.LONGEST_RUNTIME + " seconds is needed, found " + seconds
                        + ".");
    }
}

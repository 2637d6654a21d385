package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Episode;
import io.lobbycard.catalog.EpisodeId;
import io.lobbycard.catalog.TitleKind;
import io.lobbycard.catalog.TitleLimits;
import io.lobbycard.web.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a title must be like to be stored. */
final class TitleRules {

    private TitleRules() {}

    /** @throws ProblemException 422 with everything that is wrong */
    static void check(String id, TitleBody title) {
        Violations violations = new Violations();
        violations.requireId(id, "/id");
        violations.require(
                title.id() == null || title.id().equals(id), "/id", "The id is " + id + ", as the address says.");
        violations.requireText(title.name(), TitleLimits.LONGEST_NAME, "/name");
        violations.require(
                title.year() >= TitleLimits.FIRST_YEAR && title.year() <= TitleLimits.LAST_YEAR,
                "/year",
                "A year from " + TitleLimits.FIRST_YEAR + " to " + TitleLimits.LAST_YEAR + " is needed, found "
                        + title.year() + ".");
        violations.require(
                title.runtimeSeconds() > 0 && title.runtimeSeconds() <= TitleLimits.LONGEST_RUNTIME,
                "/runtimeSeconds",
                runtimeNeeded(title.runtimeSeconds()));
        violations.requireFeatures(title.genres(), "/genres");
        violations.requireFeatures(title.themes(), "/themes");
        violations.requireFeatures(title.tones(), "/tones");
        checkCredits(title, violations);
        checkSharedScenes(title, violations);
        checkEpisodes(title, violations);
        violations.refuseIfAny();
    }

    private static void checkCredits(TitleBody title, Violations violations) {
        List<CreditBody> credits = title.credits();
        for (int i = 0; i < credits.size(); i++) {
            CreditBody credit = credits.get(i);
            String here = "/credits/" + i;
            violations.requireId(credit.person(), here + "/person");
            violations.requireText(credit.name(), TitleLimits.LONGEST_NAME, here + "/name");
            violations.require(
                    credit.billing() >= 1, here + "/billing", "Billing counts from 1, found " + credit.billing() + ".");
            Integer seconds = credit.screenSeconds();
            violations.require(
                    seconds == null
                            || (seconds >= 0
                                    && (title.kind() == TitleKind.SERIES || seconds <= title.runtimeSeconds())),
                    here + "/screenSeconds",
                    "Nobody is on screen for less than 0 seconds or for longer than the film, found " + seconds + ".");
        }
        violations.requireDistinct(credits, CreditBody::person, "/credits", "/person");
    }

    private static void checkSharedScenes(TitleBody title, Violations violations) {
        Set<String> credited = title.credits().stream().map(CreditBody::person).collect(Collectors.toSet());
        List<SharedScenesBody> scenes = title.scenes();
        for (int i = 0; i < scenes.size(); i++) {
            SharedScenesBody pair = scenes.get(i);
            String here = "/sharedScenes/" + i;
            violations.require(credited.contains(pair.one()), here + "/one", pair.one() + " is not in the credits.");
            violations.require(
                    credited.contains(pair.other()), here + "/other", pair.other() + " is not in the credits.");
            violations.require(
                    !pair.one().equals(pair.other()), here + "/other", "Shared scenes need two different people.");
            violations.require(
                    pair.seconds() >= 0, here + "/seconds", "Seconds count from 0, found " + pair.seconds() + ".");
        }
        violations.requireDistinct(scenes, pair -> Set.copyOf(List.of(pair.one(), pair.other())), "/sharedScenes", "");
    }

    private static void checkEpisodes(TitleBody title, Violations violations) {
        List<EpisodeBody> episodes = title.parts();
        violations.require(
                title.kind() == TitleKind.SERIES || episodes.isEmpty(), "/episodes", "A film has no episodes.");
        for (int i = 0; i < episodes.size(); i++) {
            EpisodeBody episode = episodes.get(i);
            String here = "/episodes/" + i;
            violations.requireMade(() -> new EpisodeId(episode.id()), here + "/id");
            if (!episode.name().isBlank()) {
                violations.requireText(episode.name(), TitleLimits.LONGEST_NAME, here + "/name");
            }
            counted(episode.season(), here + "/season", violations);
            counted(episode.number(), here + "/number", violations);
            violations.require(
                    episode.runtimeSeconds() > 0 && episode.runtimeSeconds() <= TitleLimits.LONGEST_RUNTIME,
                    here + "/runtimeSeconds",
                    runtimeNeeded(episode.runtimeSeconds()));
        }
        violations.requireDistinct(episodes, EpisodeBody::id, "/episodes", "/id");
        violations.requireDistinct(
                episodes,
                episode -> "Episode " + episode.number() + " of season " + episode.season(),
                "/episodes",
                "/number");
    }

    private static void counted(int count, String pointer, Violations violations) {
        violations.require(
                count >= 0 && count <= Episode.LAST,
                pointer,
                "Seasons and episodes are counted from 0 to " + Episode.LAST + ", found " + count + ".");
    }

    private static String runtimeNeeded(int found) {
        return "A running time from 1 to " + TitleLimits.LONGEST_RUNTIME + " seconds is needed, found " + found + ".";
    }
}

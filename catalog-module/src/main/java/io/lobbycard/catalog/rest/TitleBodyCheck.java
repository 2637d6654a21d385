package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.rules.TitleRules;
import io.lobbycard.catalog.rules.Violations;
import java.util.List;

/** Holds a title's body against the rules before it is made into one, so that everything wrong is said at once. */
final class TitleBodyCheck {

    private TitleBodyCheck() {}

    /** @throws io.lobbycard.web.ProblemException 422 with everything that is wrong */
    static void check(String id, TitleBody title) {
        TitleRules rules = new TitleRules(title.kind(), title.runtimeSeconds());
        Violations violations = rules.violations();
        violations.requireId(id, "/id");
        violations.require(
                title.id() == null || title.id().equals(id), "/id", "The id is " + id + ", as the address says.");
        rules.facts(title.name(), title.year());
        features(title.genres(), "/genres", rules);
        features(title.themes(), "/themes", rules);
        features(title.tones(), "/tones", rules);
        for (int i = 0; i < title.credits().size(); i++) {
            CreditBody credit = title.credits().get(i);
            rules.credit(i, credit.person(), credit.name(), credit.billing(), credit.screenSeconds());
        }
        for (int i = 0; i < title.scenes().size(); i++) {
            SharedScenesBody pair = title.scenes().get(i);
            rules.together(i, pair.one(), pair.other(), pair.seconds());
        }
        for (int i = 0; i < title.parts().size(); i++) {
            EpisodeBody episode = title.parts().get(i);
            rules.episode(
                    i, episode.id(), episode.season(), episode.number(), episode.name(), episode.runtimeSeconds());
        }
        violations.refuseIfAny();
    }

    private static void features(List<FeatureBody> features, String family, TitleRules rules) {
        for (int i = 0; i < features.size(); i++) {
            rules.feature(family, i, features.get(i).name(), features.get(i).weight());
        }
    }
}

package io.lobbycard.catalog.rules;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.Weighted;
import io.lobbycard.web.ProblemException;
import java.util.List;

/** Of an artwork each person, tone and theme is said once. */
public final class ArtworkRules {

    private ArtworkRules() {}

    /**
     * Goes on only with what may be said of an artwork.
     *
     * @throws ProblemException 422 with everything that is wrong
     */
    public static void check(List<Depiction> depictions, List<Weighted> tones, List<Weighted> themes) {
        Violations violations = new Violations();
        violations.requireDistinct(tones, Weighted::name, "/tones", "/name");
        violations.requireDistinct(themes, Weighted::name, "/themes", "/name");
        violations.requireDistinct(depictions, Depiction::person, "/depictions", "/person");
        violations.refuseIfAny();
    }
}

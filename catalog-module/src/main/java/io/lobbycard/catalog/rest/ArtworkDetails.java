package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.rules.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an editor says of a picture when uploading it; all of it may follow later. */
record ArtworkDetails(
        @Nullable String id,
        @Nullable ArtworkKind kind,
        @Nullable String alt,
        @Nullable Boolean neutral,
        @Nullable List<DepictionBody> depictions,
        @Nullable List<FeatureBody> tones,
        @Nullable List<FeatureBody> themes,
        @Nullable String language,
        @Nullable FocusBody focus) {

    static final ArtworkDetails NONE = new ArtworkDetails(null, null, null, null, null, null, null, null, null);

    private static final int LONGEST_ALT = 1000;

    void check() {
        Violations violations = new Violations();
        if (id != null) {
            violations.requireId(id, "/id");
        }
        if (alt != null) {
            violations.requireText(alt, LONGEST_ALT, "/alt");
        }
        FeatureBody.check(orEmpty(tones), "/tones", violations);
        FeatureBody.check(orEmpty(themes), "/themes", violations);
        List<DepictionBody> people = orEmpty(depictions);
        for (int i = 0; i < people.size(); i++) {
            DepictionBody person = people.get(i);
            violations.requireId(person.person(), "/depictions/" + i + "/person");
            violations.requireText(person.name(), 200, "/depictions/" + i + "/name");
            violations.require(
                    person.faceShare() > 0 && person.faceShare() <= 1,
                    "/depictions/" + i + "/faceShare",
                    "A face takes more than 0 and at most 1 of the picture, found " + person.faceShare() + ".");
            violations.requireMade(person::faceFrame, "/depictions/" + i + "/frame");
        }
        violations.requireMade(this::languageTag, "/language");
        violations.requireMade(this::focalPoint, "/focus");
        violations.requireDistinct(people, DepictionBody::person, "/depictions", "/person");
        violations.refuseIfAny();
    }

    @Nullable
    LanguageTag languageTag() {
        return language == null ? null : new LanguageTag(language);
    }

    @Nullable
    FocalPoint focalPoint() {
        return focus == null ? null : new FocalPoint(focus.x(), focus.y());
    }

    /** Shares of the width and the height. */
    record FocusBody(double x, double y) {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}

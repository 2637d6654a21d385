package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.ArtworkKind;
import io.lobbycard.catalog.ArtworkRevision;
import io.lobbycard.catalog.FocalPoint;
import io.lobbycard.catalog.LanguageTag;
import io.lobbycard.catalog.rules.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Whether an artwork that is there is just like these details say; what they leave out agrees with anything. */
    boolean agreesWith(ArtworkRevision known) {
        return (kind == null || kind == known.kind())
                && (alt == null || alt.equals(known.alt()))
                && (neutral == null || neutral == known.neutral())
                && (depictions == null || same(depictions, DepictionBody::depiction, known.depictions()))
                && (tones == null || same(tones, FeatureBody::weighted, known.tones()))
                && (themes == null || same(themes, FeatureBody::weighted, known.themes()))
                && (language == null || Objects.equals(languageTag(), known.language()))
                && (focus == null || Objects.equals(focalPoint(), known.focus()));
    }

    private static <B, T> boolean same(List<B> bodies, Function<B, T> value, List<T> known) {
        return bodies.stream().map(value).collect(Collectors.toSet()).equals(Set.copyOf(known));
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

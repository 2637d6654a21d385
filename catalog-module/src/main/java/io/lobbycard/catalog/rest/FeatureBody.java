package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Weighted;
import io.lobbycard.catalog.rules.Violations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A genre, theme or tone in JSON; {@code sensitive} may be left out. */
record FeatureBody(String name, double weight, @Nullable Boolean sensitive) {

    static FeatureBody of(Weighted feature) {
        return new FeatureBody(feature.name(), feature.weight(), feature.sensitive());
    }

    static void check(List<FeatureBody> features, String pointer, Violations violations) {
        for (int i = 0; i < features.size(); i++) {
            violations.requireFeature(features.get(i).name(), features.get(i).weight(), pointer + "/" + i);
        }
        violations.requireDistinct(features, FeatureBody::name, pointer, "/name");
    }

    Weighted weighted() {
        return new Weighted(name, weight, Boolean.TRUE.equals(sensitive));
    }
}

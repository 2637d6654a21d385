package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Weighted;
import org.jspecify.annotations.Nullable;

/** A genre, theme or tone in JSON; {@code sensitive} may be left out. */
record FeatureBody(String name, double weight, @Nullable Boolean sensitive) {

    static FeatureBody of(Weighted feature) {
        return new FeatureBody(feature.name(), feature.weight(), feature.sensitive());
    }

    Weighted weighted() {
        return new Weighted(name, weight, Boolean.TRUE.equals(sensitive));
    }
}

package io.lobbycard.catalog.titles;

import io.lobbycard.catalog.Weighted;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One genre, theme or tone of a title. */
@Embeddable
record FeatureRow(
        @Enumerated(EnumType.STRING) Family family,
        String name,
        double weight,
        @Column(name = "is_sensitive") boolean sensitive) {

    enum Family {
        GENRE,
        THEME,
        TONE
    }

    static FeatureRow of(Family family, Weighted feature) {
        return new FeatureRow(family, feature.name(), feature.weight(), feature.sensitive());
    }

    Weighted weighted() {
        return new Weighted(name, weight, sensitive);
    }
}

package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Weighted;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One tone or theme that a picture plays up. */
@Embeddable
record PlayedUpRow(
        @Enumerated(EnumType.STRING) Family family,
        String name,
        double weight,
        @Column(name = "is_sensitive") boolean sensitive) {

    enum Family {
        THEME,
        TONE
    }

    static PlayedUpRow of(Family family, Weighted feature) {
        return new PlayedUpRow(family, feature.name(), feature.weight(), feature.sensitive());
    }

    Weighted weighted() {
        return new Weighted(name, weight, sensitive);
    }
}

package io.lobbycard.catalog.titles;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Two people's time together on screen; the lesser id comes first, so that each pair has one row. */
@Embeddable
record SharedScenesRow(
        @Column(name = "one_id") String one,
        @Column(name = "other_id") String other,
        int seconds) {

    static SharedScenesRow of(SharedScenes scenes) {
        String one = scenes.one().value();
        String other = scenes.other().value();
        return one.compareTo(other) < 0
                ? new SharedScenesRow(one, other, scenes.seconds())
                : new SharedScenesRow(other, one, scenes.seconds());
    }

    SharedScenes sharedScenes() {
        return new SharedScenes(new PersonId(one), new PersonId(other), seconds);
    }
}

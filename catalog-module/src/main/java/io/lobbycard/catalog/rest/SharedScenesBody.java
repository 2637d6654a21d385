package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.PersonId;
import io.lobbycard.catalog.SharedScenes;

/** The time that two people share, in JSON. */
record SharedScenesBody(String one, String other, int seconds) {

    static SharedScenesBody of(SharedScenes scenes) {
        return new SharedScenesBody(scenes.one().value(), scenes.other().value(), scenes.seconds());
    }

    SharedScenes sharedScenes() {
        return new SharedScenes(new PersonId(one), new PersonId(other), seconds);
    }
}

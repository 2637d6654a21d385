package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.PersonId;

/** Somebody in a picture, in JSON. */
record DepictionBody(String person, String name, double faceShare) {

    static DepictionBody of(Depiction depiction) {
        return new DepictionBody(depiction.person().value(), depiction.name(), depiction.faceShare());
    }

    Depiction depiction() {
        return new Depiction(new PersonId(person), name, faceShare);
    }
}

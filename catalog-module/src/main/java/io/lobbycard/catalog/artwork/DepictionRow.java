package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Somebody in the picture that holds this row, under the name that was given with the picture. */
@Embeddable
record DepictionRow(
        @Column(name = "person_id") String person,
        String name,
        @Column(name = "face_share") double faceShare) {

    static DepictionRow of(Depiction depiction) {
        return new DepictionRow(depiction.person().value(), depiction.name(), depiction.faceShare());
    }

    Depiction depiction() {
        return new Depiction(new PersonId(person), name, faceShare);
    }
}

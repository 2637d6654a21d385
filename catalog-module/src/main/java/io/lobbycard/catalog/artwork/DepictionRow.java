package io.lobbycard.catalog.artwork;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Somebody in the picture that holds this row, under the name that was given with the picture. */
@Embeddable
record DepictionRow(
        // rows are found by it, for the database says of no box that it equals another that is null
        @Column(name = "person_id", nullable = false) String person,
        String name,
        @Column(name = "face_share") double faceShare,
        @Column(name = "frame_left") @Nullable Double left,
        @Column(name = "frame_top") @Nullable Double top,
        @Column(name = "frame_width") @Nullable Double width,
        @Column(name = "frame_height") @Nullable Double height) {

    static DepictionRow of(Depiction depiction) {
        FaceFrame frame = depiction.frame();
        return new DepictionRow(
                depiction.person().value(),
                depiction.name(),
                depiction.faceShare(),
                frame == null ? null : frame.left(),
                frame == null ? null : frame.top(),
                frame == null ? null : frame.width(),
                frame == null ? null : frame.height());
    }

    Depiction depiction() {
        return new Depiction(new PersonId(person), name, faceShare, frame());
    }

    private @Nullable FaceFrame frame() {
        return left == null || top == null || width == null || height == null
                ? null
                : new FaceFrame(left, top, width, height);
    }
}

package io.lobbycard.catalog.rest;

import io.lobbycard.catalog.Depiction;
import io.lobbycard.catalog.FaceFrame;
import io.lobbycard.catalog.PersonId;
import org.jspecify.annotations.Nullable;

/** Somebody in a picture, in JSON. */
record DepictionBody(
        String person,
        String name,
        double faceShare,
        @Nullable FrameBody frame) {

    static DepictionBody of(Depiction depiction) {
        FaceFrame frame = depiction.frame();
        return new DepictionBody(
                depiction.person().value(),
                depiction.name(),
                depiction.faceShare(),
                frame == null ? null : new FrameBody(frame.left(), frame.top(), frame.width(), frame.height()));
    }

    Depiction depiction() {
        return new Depiction(new PersonId(person), name, faceShare, faceFrame());
    }

    @Nullable
    FaceFrame faceFrame() {
        return frame == null ? null : new FaceFrame(frame.left(), frame.top(), frame.width(), frame.height());
    }

    /** The box around the face, in shares of the picture's width and height as it is shown. */
    record FrameBody(double left, double top, double width, double height) {}
}

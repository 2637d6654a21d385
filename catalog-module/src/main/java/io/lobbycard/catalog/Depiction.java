package io.lobbycard.catalog;

import org.jspecify.annotations.Nullable;

/**
 * A person in a picture.
 *
 * @param faceShare share of the picture's area that the face takes, above 0 and at most 1
 * @param frame the box by which that was measured; null if it was said as a number, or of the picture cut otherwise
 */
public record Depiction(
        PersonId person,
        String name,
        double faceShare,
        @Nullable FaceFrame frame) {

    /** Of a share that was said as a number. */
    public Depiction(PersonId person, String name, double faceShare) {
        this(person, name, faceShare, null);
    }

    /** The same in a picture that was changed or cut otherwise, in which the face lies elsewhere. */
    public Depiction unframed() {
        return new Depiction(person, name, faceShare);
    }
}

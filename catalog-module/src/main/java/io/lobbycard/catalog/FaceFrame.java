package io.lobbycard.catalog;

/**
 * The box that somebody drew around a face, in shares of the picture's width and height as it is shown.
 *
 * @param left of its left edge, 0 at the left of the picture
 * @param top of its upper edge, 0 at the top of the picture
 */
public record FaceFrame(double left, double top, double width, double height) {

    /** Boxes that end at the picture's edge may end a rounding behind it. */
    private static final double ROUNDING = 1e-6;

    public FaceFrame {
        if (!(left >= 0 && top >= 0 && width > 0 && height > 0)
                || !(left + width <= 1 + ROUNDING && top + height <= 1 + ROUNDING)) {
            throw new IllegalArgumentException("A box around a face lies in its picture: expected shares from 0 to 1, "
                    + "found left " + left + ", top " + top + ", width " + width + ", height " + height + ".");
        }
    }
}

package io.lobbycard.catalog;

/**
 * The place in a picture that must stay in sight when it is cut to a card's shape.
 *
 * @param x share of the width, 0 at the left to 1 at the right
 * @param y share of the height, 0 at the top to 1 at the bottom
 */
public record FocalPoint(double x, double y) {

    public FocalPoint {
        check("x", x);
        check("y", y);
    }

    private static void check(String axis, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException(
                    "A focal point lies in its picture: expected " + axis + " from 0 to 1, found " + share + ".");
        }
    }
}

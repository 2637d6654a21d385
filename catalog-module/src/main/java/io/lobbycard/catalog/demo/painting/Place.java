package io.lobbycard.catalog.demo.painting;

/**
 * Where a figure stands.
 *
 * @param x of the middle of the face, in pixels
 * @param y of the middle of the face, in pixels
 * @param head from the crown to the chin, in pixels
 * @param lean of the head to the right, in radians
 * @param gaze -1 for a face turned left, 1 for right, 0 for one that looks at us
 */
record Place(double x, double y, double head, double lean, int gaze) {

    /** A face is an ellipse, 100 units high and 72 wide in {@link Figure}'s measure. */
    double faceShare() {
        return Math.PI / 4 * head * head * 0.72 / (Sheet.WIDTH * Sheet.HEIGHT);
    }
}

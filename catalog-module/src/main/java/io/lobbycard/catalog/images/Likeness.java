package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;

/**
 * A sketch of a picture in 64 bits: whether it gets darker from each of 8 x 8 places to the next on its right (difference
 * hash, N. Krawetz, "Kind of Like That", 2013). Other sizes, formats and qualities of a picture change few of the bits.
 */
final class Likeness {

    private static final int SIDE = 8;
    private static final int RED = 299;
    private static final int GREEN = 587;
    private static final int BLUE = 114;

    private Likeness() {}

    static long of(BufferedImage picture) {
        BufferedImage small = Scaling.exactly(picture, SIDE + 1, SIDE);
        long bits = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                bits = (bits << 1) | (luma(small.getRGB(x, y)) > luma(small.getRGB(x + 1, y)) ? 1 : 0);
            }
        }
        return bits;
    }

    /** ITU-R BT.601, in thousandths. */
    private static int luma(int rgb) {
        return RED * ((rgb >> 16) & 0xFF) + GREEN * ((rgb >> 8) & 0xFF) + BLUE * (rgb & 0xFF);
    }
}

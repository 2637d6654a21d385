package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * An original that was checked and decoded.
 *
 * @param sha256 of the file as it came, lower-case hexadecimal
 * @param picture upright, in sRGB, without transparency and without any metadata; of big files a smaller one
 * @param width of the upright picture in the file, in pixels
 */
record Original(String sha256, Format format, int width, int height, BufferedImage picture) {

    /** Widths in which originals are shown, in pixels, where they are wide enough. */
    static final List<Integer> STANDARD_WIDTHS = List.of(160, 320, 480, 640, 960, 1280);

    static List<Integer> widths(int width) {
        return STANDARD_WIDTHS.stream().filter(wanted -> wanted <= width).toList();
    }

    static String fileName(String sha256) {
        return "originals/" + sha256.substring(0, 2) + "/" + sha256;
    }

    List<Integer> widths() {
        return widths(width);
    }

    String fileName() {
        return fileName(sha256);
    }
}

package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;
import java.util.Locale;

/** The dominant colour of a picture: the mean of the most frequent of 512 boxes of colours. */
final class Colours {

    private static final int SAMPLE = 48;
    private static final int BITS_CUT = 5;
    private static final int BOXES_A_CHANNEL = 8;

    private Colours() {}

    /** As CSS writes it, such as {@code #20304a}. */
    static String dominant(BufferedImage picture) {
        BufferedImage small = Scaling.exactly(picture, SAMPLE, SAMPLE);
        int[][] sums = new int[BOXES_A_CHANNEL * BOXES_A_CHANNEL * BOXES_A_CHANNEL][4];
        int[] most = sums[0];
        for (int rgb : small.getRGB(0, 0, SAMPLE, SAMPLE, null, 0, SAMPLE)) {
            int red = (rgb >> 16) & 0xFF;
            int green = (rgb >> 8) & 0xFF;
            int blue = rgb & 0xFF;
            int box = (red >> BITS_CUT) * BOXES_A_CHANNEL * BOXES_A_CHANNEL
                    + (green >> BITS_CUT) * BOXES_A_CHANNEL
                    + (blue >> BITS_CUT);
            int[] sum = sums[box];
            sum[0]++;
            sum[1] += red;
            sum[2] += green;
            sum[3] += blue;
            if (sum[0] > most[0]) {
                most = sum;
            }
        }
        return String.format(Locale.ROOT, "#%02x%02x%02x", most[1] / most[0], most[2] / most[0], most[3] / most[0]);
    }
}

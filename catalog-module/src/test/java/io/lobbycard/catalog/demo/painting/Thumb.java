package io.lobbycard.catalog.demo.painting;

import java.awt.image.BufferedImage;

/** A picture shrunk to 32 by 18 mean colours, as seen from afar. */
record Thumb(double[] shades) {

    private static final int COLUMNS = 32;
    private static final int ROWS = 18;

    static Thumb of(BufferedImage picture) {
        double[] shades = new double[COLUMNS * ROWS * 3];
        int cell = picture.getWidth() / COLUMNS;
        for (int y = 0; y < ROWS * cell; y++) {
            for (int x = 0; x < COLUMNS * cell; x++) {
                int pixel = picture.getRGB(x, y);
                int i = (y / cell * COLUMNS + x / cell) * 3;
                for (int channel = 0; channel < 3; channel++) {
                    shades[i + channel] += ((pixel >>> (8 * channel)) & 0xff) / (double) (cell * cell);
                }
            }
        }
        return new Thumb(shades);
    }

    /** The root of the mean squared difference, in shades of 0 to 255. */
    double distance(Thumb other) {
        double sum = 0;
        for (int i = 0; i < shades.length; i++) {
            sum += (shades[i] - other.shades[i]) * (shades[i] - other.shades[i]);
        }
        return Math.sqrt(sum / shades.length);
    }

    /** The standard deviation of the shades. */
    double contrast() {
        double mean = 0;
        for (double shade : shades) {
            mean += shade / shades.length;
        }
        double[] uniform = shades.clone();
        java.util.Arrays.fill(uniform, mean);
        return distance(new Thumb(uniform));
    }
}

package io.lobbycard.benchmarks.images;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** A JPEG of twelve megapixels with large shapes and fine grain, so that it is as long as a photograph of that size. */
final class Photograph {

    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int SHAPES = 400;
    private static final int GRAIN = 10;
    private static final int CHANNEL = 0xff;

    private Photograph() {}

    static byte[] drawn(long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, colour(random), WIDTH, HEIGHT, colour(random)));
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        for (int shape = 0; shape < SHAPES; shape++) {
            graphics.setColor(colour(random));
            graphics.fillOval(
                    random.nextInt(WIDTH), random.nextInt(HEIGHT), 20 + random.nextInt(400), 20 + random.nextInt(400));
        }
        graphics.dispose();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, grained(picture.getRGB(x, y), random.nextInt(2 * GRAIN) - GRAIN));
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", file);
        return file.toByteArray();
    }

    private static Color colour(SplittableRandom random) {
        return new Color(random.nextInt(1 << 24));
    }

    private static int grained(int rgb, int grain) {
        int grained = 0;
        for (int shift = 0; shift < 24; shift += 8) {
            grained |= Math.clamp(((rgb >> shift) & CHANNEL) + (long) grain, 0, CHANNEL) << shift;
        }
        return grained;
    }
}

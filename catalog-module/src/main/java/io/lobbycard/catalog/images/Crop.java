package io.lobbycard.catalog.images;

import io.lobbycard.catalog.FocalPoint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Optional;

/**
 * The part of an original that is shown around its focal point, as wide as a card is for its height. Its digest names what
 * it shows, so that another focal point gets other addresses and nothing that a browser keeps is ever wrong.
 *
 * @param original digest of the file
 * @param x of the left edge, in pixels of the upright original
 * @param y of the upper edge
 */
record Crop(String original, int x, int y, int width, int height) {

    /** Cards are 16:9 on every page. */
    private static final double ASPECT = 16.0 / 9;

    private static final int PARTS = 5;

    /** Empty if the whole picture has this shape already, or if too little of it would be left. */
    static Optional<Crop> around(FocalPoint focus, String original, int width, int height) {
        int cutWidth = (int) Math.min(width, Math.round(height * ASPECT));
        int cutHeight = (int) Math.min(height, Math.round(width / ASPECT));
        return (cutWidth == width && cutHeight == height) || cutWidth < Limits.STANDARD.leastWidth()
                ? Optional.empty()
                : Optional.of(new Crop(
                        original,
                        start(focus.x(), cutWidth, width),
                        start(focus.y(), cutHeight, height),
                        cutWidth,
                        cutHeight));
    }

    private static int start(double focus, int part, int whole) {
        long start = Math.round(focus * whole - part / 2.0);
        return Math.clamp(start, 0, whole - part);
    }

    String sha256() {
        return Sha256.of(text());
    }

    String text() {
        return original + " " + x + " " + y + " " + width + " " + height;
    }

    static Crop parse(String text) {
        String[] parts = text.split(" ", PARTS);
        return new Crop(
                parts[0],
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Integer.parseInt(parts[3]),
                Integer.parseInt(parts[4]));
    }

    static String fileName(String sha256) {
        return "crops/" + sha256.substring(0, 2) + "/" + sha256;
    }

    /** Cuts this part out of the decoded original, which may be smaller than the file. */
    Original of(Original whole) {
        BufferedImage picture = whole.picture();
        double scale = (double) picture.getWidth() / whole.width();
        int left = (int) Math.min(Math.round(x * scale), picture.getWidth() - 1L);
        int top = (int) Math.min(Math.round(y * scale), picture.getHeight() - 1L);
        int across = Math.clamp(Math.round(width * scale), 1, picture.getWidth() - left);
        int down = Math.clamp(Math.round(height * scale), 1, picture.getHeight() - top);
        BufferedImage part = new BufferedImage(across, down, picture.getType());
        Graphics2D graphics = part.createGraphics();
        graphics.drawImage(picture, -left, -top, null);
        graphics.dispose();
        return new Original(sha256(), whole.format(), width, height, part);
    }
}

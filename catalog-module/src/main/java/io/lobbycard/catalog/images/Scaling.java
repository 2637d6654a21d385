package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.coobird.thumbnailator.Thumbnails;

/** Other sizes of a decoded picture. */
final class Scaling {

    private Scaling() {}

    /** As high as the shape of the picture wants it. */
    static BufferedImage toWidth(BufferedImage picture, int width) {
        return picture.getWidth() == width
                ? picture
                : made(Thumbnails.of(picture).width(width));
    }

    /** Whatever that does to its shape. */
    static BufferedImage exactly(BufferedImage picture, int width, int height) {
        return made(Thumbnails.of(picture).forceSize(width, height));
    }

    private static BufferedImage made(Thumbnails.Builder<BufferedImage> order) {
        try {
            return order.asBufferedImage();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Scaling in memory failed.", impossible);
        }
    }
}

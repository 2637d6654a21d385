package io.lobbycard.catalog.images;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** Turns a picture as its Exif data says, wherever its format keeps them, as browsers would. */
final class Upright {

    private static final byte[] MAGIC = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    private Upright() {}

    static @Nullable Orientation orientation(Format format, ImageReader reader, List<Chunk> chunks) throws IOException {
        return switch (format) {
            case JPEG -> ExifUtils.getExifOrientation(reader, 0);
            case PNG -> of(chunks, "eXIf");
            case WEBP -> of(chunks, "EXIF");
        };
    }

    static BufferedImage turned(BufferedImage picture, @Nullable Orientation orientation) {
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    private static @Nullable Orientation of(List<Chunk> chunks, String type) {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .findFirst()
                .map(chunk -> read(chunk.bytes()))
                .orElse(null);
    }

    /** Data that cannot be read say nothing, and the picture stays as it lies. */
    private static @Nullable Orientation read(byte[] exif) {
        try {
            return ExifUtils.getOrientationFromExif(marked(exif));
        } catch (RuntimeException unreadable) {
            return null;
        }
    }

    /** As JPEG has them, with a mark in front, which the other formats leave out. */
    private static byte[] marked(byte[] exif) {
        if (exif.length >= MAGIC.length && Arrays.equals(exif, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return exif;
        }
        byte[] marked = Arrays.copyOf(MAGIC, MAGIC.length + exif.length);
        System.arraycopy(exif, 0, marked, MAGIC.length, exif.length);
        return marked;
    }
}

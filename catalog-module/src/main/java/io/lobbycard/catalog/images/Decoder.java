package io.lobbycard.catalog.images;

import io.lobbycard.catalog.UnfitImage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
import org.jspecify.annotations.Nullable;

/** Reads a file's header, refuses what cannot or should not be decoded, and decodes the rest. */
@ApplicationScoped
class Decoder {

    /** Of larger pictures only every second pixel of every second line is read: still far more than any rendition has. */
    private static final int PIXELS_TO_READ_WHOLE = 16_000_000;

    /** How many decoded pixels may be in memory at once; each takes 7 bytes while it is turned into plain sRGB. */
    private static final int PIXELS_IN_MEMORY = 20_000_000;

    private final Limits limits;
    private final Semaphore memory = new Semaphore(PIXELS_IN_MEMORY, true);

    @Inject
    Decoder() {
        this(Limits.STANDARD);
    }

    Decoder(Limits limits) {
        this.limits = limits;
    }

    /**
     * Decodes a file and hands it on; it must not be held after that. Waits while others have too much in memory.
     *
     * @throws UnfitImage if the bytes are not a picture that can be shown
     */
    <T> T decode(byte[] bytes, Function<Original, T> use) {
        if (bytes.length > limits.bytes()) {
            throw new UnfitImage(Sentences.of("too-many-bytes", bytes.length / 1_000_000, limits.bytes() / 1_000_000));
        }
        if (bytes.length == 0) {
            throw new UnfitImage(Sentences.of("empty"));
        }
        Format format = Format.sniff(bytes).orElseThrow(() -> new UnfitImage(Sentences.of("unknown-format")));
        if (!format.hasEnd(bytes)) {
            throw new UnfitImage(Sentences.of("broken", format.name()));
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.name()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, false);
            int pixels = checkedSize(reader, format);
            memory.acquireUninterruptibly(pixels);
            try {
                return use.apply(decode(reader, format, Sha256.of(bytes)));
            } finally {
                memory.release(pixels);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Closing a stream in memory failed.", impossible);
        } finally {
            reader.dispose();
        }
    }

    /** How many pixels will be read. */
    private int checkedSize(ImageReader reader, Format format) {
        try {
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            checkSize(width, height);
            return width * height / (step(width, height) * step(width, height));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnfitImage(Sentences.of("broken", format.name()), broken);
        }
    }

    private void checkSize(int width, int height) {
        if ((long) width * height > limits.pixels()) {
            throw new UnfitImage(Sentences.of("too-many-pixels", width, height, limits.pixels() / 1_000_000));
        }
        if (Math.min(width, height) < 1 || Math.max(width, height) > limits.aspect() * Math.min(width, height)) {
            throw new UnfitImage(Sentences.of("too-narrow", width, height, limits.aspect()));
        }
    }

    private Original decode(ImageReader reader, Format format, String sha256) {
        try {
            return upright(reader, format, sha256);
        } catch (UnfitImage unfit) {
            throw unfit;
        } catch (IOException | RuntimeException broken) {
            // readers answer broken data with exceptions of many kinds
            throw new UnfitImage(Sentences.of("broken", format.name()), broken);
        }
    }

    private Original upright(ImageReader reader, Format format, String sha256) throws IOException {
        // cameras write JPEG; the other formats come upright from a desk
        Orientation orientation = format == Format.JPEG ? ExifUtils.getExifOrientation(reader, 0) : null;
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step(width, height);
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage upright = turned(plain(reader.read(0, param)), orientation);
        boolean lying = (upright.getWidth() > upright.getHeight()) != (width > height);
        int uprightWidth = lying ? height : width;
        if (uprightWidth < limits.leastWidth()) {
            throw new UnfitImage(Sentences.of("too-small", uprightWidth, limits.leastWidth()));
        }
        return new Original(sha256, format, uprightWidth, lying ? width : height, upright);
    }

    private static int step(int width, int height) {
        return width * height > PIXELS_TO_READ_WHOLE ? 2 : 1;
    }

    private static BufferedImage turned(BufferedImage picture, @Nullable Orientation orientation) {
        return orientation == null || orientation == Orientation.TOP_LEFT
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    /** Draws onto plain sRGB, which also turns other colour spaces and depths into it; what is transparent gets black. */
    private static BufferedImage plain(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(read, 0, 0, Color.BLACK, null);
        graphics.dispose();
        return plain;
    }
}

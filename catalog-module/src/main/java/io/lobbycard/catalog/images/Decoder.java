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
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.util.exif.Orientation;

/** Reads a file's header, refuses what cannot or should not be decoded, and decodes the rest. */
@ApplicationScoped
class Decoder {

    /** Of larger pictures only every second pixel of every second line is read: still far more than any rendition has. */
    private static final int PIXELS_TO_READ_WHOLE = 16_000_000;

    /** How much decoded pixels may take in memory at once; a picture that takes more is decoded alone. */
    private static final int BYTES_IN_MEMORY = 140_000_000;

    /** Of a pixel in plain sRGB. */
    private static final int PLAIN_BYTES = 4;

    /** Of a pixel while WebP is decoded, whose reader always makes the whole picture first. */
    private static final int WEBP_BYTES = 5;

    private final Limits limits;
    private final Semaphore memory = new Semaphore(BYTES_IN_MEMORY, true);

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
        return decode(bytes, (original, damage) -> use.apply(original));
    }

    /**
     * The same with a file that arrives, which is refused if any of it is damaged, or if it would take too long; what was
     * kept before is shown.
     */
    <T> T decodeSound(byte[] bytes, Function<Original, T> use) {
        if (Format.sniff(bytes).filter(Format.JPEG::equals).isEmpty() || bytes.length > limits.bytes()) {
            return decodeSound(bytes, bytes, use);
        }
        JpegScans.check(bytes);
        return decodeSound(JpegHeader.withoutOddities(bytes), bytes, use);
    }

    /** @param plain the same without what would hide damage; decoded by itself only if it is another */
    private <T> T decodeSound(byte[] plain, byte[] bytes, Function<Original, T> use) {
        if (Arrays.equals(plain, bytes)) {
            return decode(bytes, (original, damage) -> {
                damage.check(original.format());
                return use.apply(original);
            });
        }
        String unused = decode(plain, (original, damage) -> {
            damage.check(original.format());
            return original.sha256();
        });
        return decode(bytes, use);
    }

    private <T> T decode(byte[] bytes, BiFunction<Original, Damage, T> use) {
        if (bytes.length > limits.bytes()) {
            throw new UnfitImage(Sentences.of("too-many-bytes", bytes.length / 1_000_000, limits.bytes() / 1_000_000));
        }
        if (bytes.length == 0) {
            throw new UnfitImage(Sentences.of("empty"));
        }
        Format format = Format.sniff(bytes).orElseThrow(() -> new UnfitImage(Sentences.of("unknown-format")));
        if (!format.hasEnd(bytes)) {
            throw new UnfitImage(Sentences.of("broken", format.spelled()));
        }
        Damage damage = new Damage();
        ImageReader reader = Readers.of(format);
        reader.addIIOReadWarningListener(damage);
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, false);
            List<Chunk> chunks = Chunk.of(format, bytes);
            int needed = checkedSize(reader, format, chunks);
            memory.acquireUninterruptibly(needed);
            try {
                return use.apply(decode(reader, format, chunks, Sha256.of(bytes)), damage);
            } finally {
                memory.release(needed);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("Closing a stream in memory failed.", impossible);
        } finally {
            reader.dispose();
        }
    }

    /** How many bytes of memory decoding will take, as far as they are counted. */
    private int checkedSize(ImageReader reader, Format format, List<Chunk> chunks) {
        try {
            if (format == Format.WEBP) {
                WebpFrames.check(chunks);
            }
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            checkSize(width, height, format == Format.WEBP ? limits.webpPixels() : limits.pixels());
            long pixels = (long) width * height;
            int step = step(width, height);
            long read = pixels / ((long) step * step);
            long bytes = format == Format.WEBP
                    ? pixels * WEBP_BYTES + read * PLAIN_BYTES
                    : read * (bytesOfPixel(reader) + PLAIN_BYTES);
            return (int) Math.min(BYTES_IN_MEMORY, bytes);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            throw new UnfitImage(Sentences.of("broken", format.spelled()), broken);
        }
    }

    private static int bytesOfPixel(ImageReader reader) throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        if (!types.hasNext()) {
            return PLAIN_BYTES;
        }
        ImageTypeSpecifier type = types.next();
        int bits = 0;
        for (int band = 0; band < type.getNumBands(); band++) {
            bits += type.getBitsPerBand(band);
        }
        return Math.max(1, Math.ceilDiv(bits, Byte.SIZE));
    }

    private void checkSize(int width, int height, int most) {
        if ((long) width * height > most) {
            throw new UnfitImage(Sentences.of("too-many-pixels", width, height, most / 1_000_000));
        }
        if (Math.min(width, height) < 1 || Math.max(width, height) > limits.aspect() * Math.min(width, height)) {
            throw new UnfitImage(Sentences.of("too-narrow", width, height, limits.aspect()));
        }
    }

    private Original decode(ImageReader reader, Format format, List<Chunk> chunks, String sha256) {
        try {
            return upright(reader, format, chunks, sha256);
        } catch (UnfitImage unfit) {
            throw unfit;
        } catch (IOException | RuntimeException broken) {
            // readers answer broken data with exceptions of many kinds
            throw new UnfitImage(Sentences.of("broken", format.spelled()), broken);
        }
    }

    private Original upright(ImageReader reader, Format format, List<Chunk> chunks, String sha256) throws IOException {
        Orientation orientation = Upright.orientation(format, reader, chunks);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        ImageReadParam param = reader.getDefaultReadParam();
        int step = step(width, height);
        param.setSourceSubsampling(step, step, 0, 0);
        BufferedImage upright = Upright.turned(plain(reader.read(0, param)), orientation);
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

    /** Draws onto plain sRGB, which also turns other colour spaces and depths into it; what is transparent gets black. */
    private static BufferedImage plain(BufferedImage read) {
        BufferedImage plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(read, 0, 0, Color.BLACK, null);
        graphics.dispose();
        return plain;
    }
}

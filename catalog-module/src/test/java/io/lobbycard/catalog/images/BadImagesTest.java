package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.lobbycard.catalog.UnfitImage;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody might upload by mistake or on purpose: each is refused with a sentence or shown right. */
class BadImagesTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final Decoder decoder = new Decoder();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!doctype html><script>alert(1)</script>",
                "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "%PDF-1.7",
                "GIF89a",
                "BM",
                "RIFF0000WAVE"
            })
    void fileOfAnotherKindIsRefusedWhateverItsName(String start) {
        assertTrue(refusal((start + " ".repeat(2_000)).getBytes(StandardCharsets.ISO_8859_1))
                .contains("not a JPEG, PNG or WebP"));
    }

    @Test
    void emptyFileIsSaidToBeEmpty() {
        assertTrue(refusal(new byte[0]).startsWith("This file is empty."));
    }

    @Test
    void hundredMegabytesAreRefusedBeforeTheyAreRead() {
        byte[] huge = Arrays.copyOf(Pictures.file("jpeg", WIDTH, HEIGHT), 100_000_000);

        assertTrue(refusal(huge).startsWith("This file has 100 megabytes; at most 25 are taken."), refusal(huge));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void fileThatIsCutShortAnywhereIsRefusedOrShownButNeverBreaksAnything(String format) {
        byte[] whole = Pictures.file(format, WIDTH, HEIGHT);
        for (int length = 16; length < whole.length; length += Math.max(1, whole.length / 40)) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                int width = decoder.decode(cut, Original::width);
                assertEquals(WIDTH, width);
            } catch (UnfitImage unfit) {
                assertTrue(
                        String.valueOf(unfit.getMessage()).endsWith("again.")
                                || String.valueOf(unfit.getMessage()).endsWith("these."),
                        unfit::getMessage);
            }
        }
    }

    /** Its lower part would be grey, which no editor wants to find out from members. */
    @ParameterizedTest
    @CsvSource({"jpeg, 0.3", "jpeg, 0.6", "jpeg, 0.99", "png, 0.3", "png, 0.6", "png, 0.9", "webp, 0.3", "webp, 0.9"})
    void halfAPictureIsRefused(String format, double share) {
        byte[] whole = Pictures.file(format, WIDTH, HEIGHT);

        assertTrue(refusal(Arrays.copyOf(whole, (int) (whole.length * share))).contains("cut short"));
    }

    @Test
    void endOfAPreviewInTheHeaderIsNotTheEndOfThePicture() {
        byte[] whole = Pictures.file("jpeg", WIDTH, HEIGHT);
        byte[] end = {(byte) 0xFF, (byte) 0xD9};
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        System.arraycopy(end, 0, cut, 8, end.length);

        assertTrue(refusal(cut).contains("cut short"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void whatIsHiddenBehindAPictureIsNotServed(String format) {
        byte[] picture = Pictures.file(format, WIDTH, HEIGHT);
        byte[] script = "<script>alert('polyglot')</script>PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
        byte[] polyglot = ByteBuffer.allocate(picture.length + script.length)
                .put(picture)
                .put(script)
                .array();

        assertFalse(served(polyglot).contains("polyglot"));
    }

    @Test
    void sixteenBitsAChannelBecomeEight() throws IOException {
        ComponentColorModel deep = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = deep.createCompatibleWritableRaster(WIDTH, HEIGHT);
        raster.setSamples(0, 0, WIDTH, HEIGHT, 0, filled(0xFFFF));
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(deep, raster, false, null), "png", png));

        int red = decoder.decode(png.toByteArray(), read -> read.picture().getRGB(5, 5));
        assertEquals(0xFFFF0000, red);
    }

    @Test
    void inksOfAPrintShopBecomeColours() throws IOException {
        int white = decoder.decode(cmyk(0xFF), read -> read.picture().getRGB(100, 100));
        int dark = decoder.decode(cmyk(0x10), read -> read.picture().getRGB(100, 100));

        assertTrue((white & 0xFF) > 0xE0, () -> "white came out as " + Integer.toHexString(white));
        assertTrue((dark & 0xFF) < 0x60, () -> "dark came out as " + Integer.toHexString(dark));
    }

    @Test
    void animationIsShownByItsFirstPicture() {
        byte[] still = Pictures.file("webp", WIDTH, HEIGHT);
        int expected = decoder.decode(still, read -> read.picture().getRGB(100, 100));

        byte[] animated = Pictures.animated(still, WIDTH, HEIGHT);

        int shown = decoder.decode(animated, read -> read.picture().getRGB(100, 100));
        assertEquals(expected, shown);
    }

    /** Which one Java offers first differs between starts, and they differ in what they can read and where it lies. */
    @Test
    void webpAndJpegAreReadInJavaWhicheverReaderIsOfferedFirst() {
        for (Format format : List.of(Format.WEBP, Format.JPEG)) {
            ImageReader reader = Readers.of(format);
            assertTrue(reader.getClass().getName().startsWith("com.twelvemonkeys."), reader::toString);
            reader.dispose();
        }
    }

    @Test
    void bombIsRefusedWithoutTheMemoryThatItsPixelsWouldTake() {
        byte[] bomb = Pictures.claiming(30_000, 30_000);
        ThreadMXBean memory = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        refusal(bomb);
        long before = memory.getCurrentThreadAllocatedBytes();
        for (int time = 0; time < 100; time++) {
            assertTrue(refusal(bomb).contains("30000 x 30000"));
        }
        long each = (memory.getCurrentThreadAllocatedBytes() - before) / 100;

        assertTrue(
                each < 2_000_000, () -> "Each refusal took " + each + " bytes; the pixels would take 2,700,000,000.");
    }

    /** More of it than fits into the memory for pixels: it is decoded alone, and waits for nobody for ever. */
    @Test
    void deepAndTransparentPictureOfSixteenMillionPixelsIsShown() throws IOException {
        ComponentColorModel deep = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(
                new BufferedImage(deep, deep.createCompatibleWritableRaster(4_000, 3_900), false, null), "png", png));

        assertEquals(4_000, decoder.decode(png.toByteArray(), Original::width));
    }

    private String served(byte[] original) {
        FolderImageStore store = new FolderImageStore(folder);
        String sha256 = decoder.decode(original, Original::sha256);
        store.keep(Original.fileName(sha256), original);
        return new String(
                new Renditions(store, new ReadsForPages(store), decoder)
                        .of(sha256, 320, Format.JPEG)
                        .orElseThrow(),
                StandardCharsets.ISO_8859_1);
    }

    private String refusal(byte[] file) {
        return String.valueOf(assertThrows(UnfitImage.class, () -> decoder.decode(file, Original::sha256))
                .getMessage());
    }

    private static int[] filled(int value) {
        int[] samples = new int[WIDTH * HEIGHT];
        Arrays.fill(samples, value);
        return samples;
    }

    /** A JPEG of four channels without a profile; as is usual for them, full means no ink. */
    private static byte[] cmyk(int level) throws IOException {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4, null);
        for (int band = 0; band < 4; band++) {
            raster.setSamples(0, 0, WIDTH, HEIGHT, band, filled(level));
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        byte[] jpeg = bytes.toByteArray();
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return ByteBuffer.allocate(jpeg.length + adobe.length)
                .put(jpeg, 0, 2)
                .put(adobe)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}

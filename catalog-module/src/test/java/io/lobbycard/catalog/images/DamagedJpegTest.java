package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.UnfitImage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JPEG files through which a decoder would paint on with what it guesses, or for minutes. */
class DamagedJpegTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void damageInTheMiddleIsRefused(int seed) throws IOException {
        byte[] whole = jpeg(ImageWriteParam.MODE_DISABLED);
        assertEquals(WIDTH, decoder.decodeSound(whole, Original::width));
        byte[] garbage = new byte[200];
        new Random(seed).nextBytes(garbage);
        byte[] damaged = whole.clone();
        System.arraycopy(garbage, 0, damaged, whole.length / 2, garbage.length);

        String why = String.valueOf(assertThrows(UnfitImage.class, () -> decoder.decodeSound(damaged, Original::sha256))
                .getMessage());
        assertTrue(why.endsWith("Please export or send it again."), why);
    }

    @Test
    void fileThatGoesOverItsPictureWithoutEndIsRefusedBeforeItIsDecoded() throws IOException {
        byte[] progressive = jpeg(ImageWriteParam.MODE_DEFAULT);
        assertEquals(WIDTH, decoder.decodeSound(progressive, Original::width));

        assertEquals(
                "This JPEG file goes over its picture more than 100 times, as no program does. Please export it again.",
                refusal(withScansAgain(progressive, 100)));
    }

    @Test
    void pictureOfManyScansThatWasKeptBeforeIsStillShown() throws IOException {
        byte[] file = withScansAgain(jpeg(ImageWriteParam.MODE_DEFAULT), 100);

        assertEquals(WIDTH, decoder.decode(file, Original::width));
    }

    @Test
    void strayBytesBetweenTheTablesAreNoDamage() throws IOException {
        assertEquals(WIDTH, decoder.decodeSound(withStrayBytes(jpeg(ImageWriteParam.MODE_DISABLED)), Original::width));
        assertEquals(WIDTH, decoder.decodeSound(withStrayBytes(jpeg(ImageWriteParam.MODE_DEFAULT)), Original::width));
    }

    /** A scan that was read to its end too soon, because of damage within it, leaves bytes behind in the same way. */
    @Test
    void bytesThatAScanLeavesBehindAreDamage() throws IOException {
        byte[] progressive = jpeg(ImageWriteParam.MODE_DEFAULT);
        byte[] damaged = inserted(progressive, last(progressive, 0xDA), new byte[] {1, 2, 3, 4});

        assertTrue(refusal(damaged).startsWith("Some of the data within this JPEG file is damaged"));
    }

    @Test
    void unknownTransformOfColoursIsNoDamage() throws IOException {
        byte[] file = withUnknownTransform(jpeg(ImageWriteParam.MODE_DISABLED));

        assertEquals(Sha256.of(file), decoder.decodeSound(file, Original::sha256));
    }

    /** Readers go on with what they know of the first version. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 255})
    void unknownVersionIsNoDamage(int major) throws IOException {
        byte[] file = ofVersion(jpeg(ImageWriteParam.MODE_DEFAULT), major);

        assertEquals(Sha256.of(file), decoder.decodeSound(file, Original::sha256));
    }

    @Test
    void damageBehindWhatIsNoneIsRefused() throws IOException {
        byte[] whole = jpeg(ImageWriteParam.MODE_DISABLED);
        for (byte[] odd : List.of(
                withUnknownTransform(whole),
                withStrayBytes(whole),
                withoutSpectrum(whole),
                ofVersion(whole, 0),
                ofVersion(whole, 2))) {
            assertEquals(WIDTH, decoder.decodeSound(odd, Original::width));
            Arrays.fill(odd, odd.length / 2, odd.length / 2 + 200, (byte) 0);

            assertTrue(refusal(odd).startsWith("Some of the data within this JPEG file is damaged"));
        }
    }

    @Test
    void damagedPictureThatWasKeptBeforeIsStillShown() throws IOException {
        byte[] damaged = jpeg(ImageWriteParam.MODE_DISABLED);
        Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 200, (byte) 0);

        assertTrue(refusal(damaged).startsWith("Some of the data within this JPEG file is damaged"));
        assertEquals(WIDTH, decoder.decode(damaged, Original::width));
    }

    private String refusal(byte[] file) {
        return String.valueOf(assertThrows(UnfitImage.class, () -> decoder.decodeSound(file, Original::sha256))
                .getMessage());
    }

    /** With something to see in every corner, so that damage anywhere shows. */
    private static byte[] jpeg(int mode) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setProgressiveMode(mode);
            writer.setOutput(output);
            writer.write(null, new IIOImage(noise(), null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** The same JPEG with its last scan so many times more. */
    private static byte[] withScansAgain(byte[] jpeg, int times) {
        int scan = last(jpeg, 0xDA);
        int length = jpeg.length - 2 - scan;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + times * length).put(jpeg, 0, scan);
        for (int time = 0; time <= times; time++) {
            file.put(jpeg, scan, length);
        }
        return file.put(jpeg, jpeg.length - 2, 2).array();
    }

    /** The same with an Adobe segment of a transform that there is not. */
    private static byte[] withUnknownTransform(byte[] jpeg) {
        byte[] adobe = {(byte) 0xFF, (byte) 0xEE, 0, 14, 'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 7};
        return inserted(jpeg, first(jpeg, 0xDB), adobe);
    }

    /** The same with another version than 1.2 in its JFIF segment. */
    private static byte[] ofVersion(byte[] jpeg, int major) {
        byte[] file = jpeg.clone();
        int version = first(file, 0xE0) + 9;
        assertEquals(1, file[version]);
        file[version] = (byte) major;
        return file;
    }

    private static byte[] withStrayBytes(byte[] jpeg) {
        return inserted(jpeg, first(jpeg, 0xDB), new byte[] {1, 2, 3, 4});
    }

    /** The same with zeros where a scan says what of the spectrum it has, as some programs write it. */
    private static byte[] withoutSpectrum(byte[] sequential) {
        byte[] file = sequential.clone();
        int scan = first(file, 0xDA);
        int end = scan + 2 + file[scan + 3];
        Arrays.fill(file, end - 3, end, (byte) 0);
        return file;
    }

    private static byte[] inserted(byte[] file, int at, byte[] more) {
        return ByteBuffer.allocate(file.length + more.length)
                .put(file, 0, at)
                .put(more)
                .put(file, at, file.length - at)
                .array();
    }

    private static int first(byte[] jpeg, int marker) {
        int at = 0;
        while (!isAt(jpeg, at, marker)) {
            at++;
        }
        return at;
    }

    private static int last(byte[] jpeg, int marker) {
        int at = jpeg.length - 2;
        while (!isAt(jpeg, at, marker)) {
            at--;
        }
        return at;
    }

    private static boolean isAt(byte[] jpeg, int at, int marker) {
        return jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) marker;
    }

    private static BufferedImage noise() {
        Random random = new Random(7);
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                picture.setRGB(x, y, random.nextInt(1 << 24));
            }
        }
        return picture;
    }
}

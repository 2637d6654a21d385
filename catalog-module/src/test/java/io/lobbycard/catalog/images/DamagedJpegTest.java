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
        int scan = jpeg.length - 2;
        while (!(jpeg[scan] == (byte) 0xFF && jpeg[scan + 1] == (byte) 0xDA)) {
            scan--;
        }
        int length = jpeg.length - 2 - scan;
        ByteBuffer file = ByteBuffer.allocate(jpeg.length + times * length).put(jpeg, 0, scan);
        for (int time = 0; time <= times; time++) {
            file.put(jpeg, scan, length);
        }
        return file.put(jpeg, jpeg.length - 2, 2).array();
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

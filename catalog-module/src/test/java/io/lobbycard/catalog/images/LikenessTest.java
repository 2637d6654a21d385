package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikenessTest {

    /** As many bits differed at most between the demo pictures and their smaller copies, see docs/adr/0017. */
    private static final int NEAR = 3;

    @Test
    void anotherSizeAndQualityIsAlike() {
        BufferedImage picture = picture(1);
        BufferedImage copy = Scaling.toWidth(picture, 320);
        BufferedImage reencoded = new Decoder().decode(new Encoder().encode(copy, Format.JPEG), Original::picture);

        assertTrue(differing(picture, reencoded) <= NEAR, "differ in " + differing(picture, reencoded));
    }

    /** Seeds are fixed; of 64 fair bits at most 3 differ with a probability of 2.4e-15. */
    @Test
    void otherPicturesAreNot() {
        for (int one = 0; one < 20; one++) {
            for (int other = 0; other < one; other++) {
                assertTrue(differing(picture(one), picture(other)) > NEAR, one + " and " + other);
            }
        }
    }

    @Test
    void evenSurfaceSaysNothing() {
        assertEquals(0, Likeness.of(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void dominantColourIsTheMostFrequentAndNotTheMean() {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(new Color(0x20304A));
        graphics.fillRect(0, 0, 300, 200);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 200, 300, 100);
        graphics.dispose();

        assertEquals("#20304a", Colours.dominant(picture));
    }

    private static int differing(BufferedImage one, BufferedImage other) {
        return Long.bitCount(Likeness.of(one) ^ Likeness.of(other));
    }

    /** Random patches, so large that the sketch sees them. */
    private static BufferedImage picture(int seed) {
        Random random = new Random(seed);
        BufferedImage picture = new BufferedImage(900, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        for (int x = 0; x < 9; x++) {
            for (int y = 0; y < 8; y++) {
                int grey = random.nextInt(256);
                graphics.setColor(new Color(grey, grey, grey));
                graphics.fillRect(x * 100, y * 100, 100, 100);
            }
        }
        graphics.dispose();
        return picture;
    }
}

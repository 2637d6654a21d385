package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.FocalPoint;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class CropTest {

    private static final String SHA256 = "a".repeat(64);

    @Test
    void focalPointOutsideThePictureIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new FocalPoint(1.01, 0.5));
        assertThrows(IllegalArgumentException.class, () -> new FocalPoint(0.5, -0.01));
        assertThrows(IllegalArgumentException.class, () -> new FocalPoint(Double.NaN, 0.5));
    }

    @Test
    void posterIsCutToACardAroundItsFocalPoint() {
        Crop crop = Crop.around(new FocalPoint(0.5, 0.5), SHA256, 1_000, 1_500).orElseThrow();

        assertEquals(new Crop(SHA256, 0, 469, 1_000, 563), crop);
    }

    @Test
    void cutNeverLeavesThePicture() {
        Crop top = Crop.around(new FocalPoint(0.5, 0), SHA256, 1_000, 1_500).orElseThrow();
        Crop bottom = Crop.around(new FocalPoint(0.5, 1), SHA256, 1_000, 1_500).orElseThrow();

        assertEquals(0, top.y());
        assertEquals(1_500, bottom.y() + bottom.height());
    }

    @Test
    void pictureOfTheShapeOfACardIsLeftAsItIs() {
        assertTrue(Crop.around(new FocalPoint(0.1, 0.9), SHA256, 1_280, 720).isEmpty());
    }

    @Test
    void stripOfWhichTooLittleWouldBeLeftIsLeftAsItIs() {
        assertTrue(Crop.around(new FocalPoint(0.5, 0.5), SHA256, 640, 160).isEmpty());
    }

    @Test
    void anotherFocalPointGetsAnotherAddress() {
        String one = Crop.around(new FocalPoint(0.5, 0.2), SHA256, 1_000, 1_500)
                .orElseThrow()
                .sha256();
        String other = Crop.around(new FocalPoint(0.5, 0.8), SHA256, 1_000, 1_500)
                .orElseThrow()
                .sha256();

        assertNotEquals(one, other);
        assertEquals(SHA256.length(), one.length());
    }

    @Test
    void storedTextTellsTheSamePart() {
        Crop crop = Crop.around(new FocalPoint(0.3, 0.3), SHA256, 900, 1_500).orElseThrow();

        assertEquals(crop, Crop.parse(crop.text()));
    }

    @Test
    void cutShowsWhatLiesAroundTheFocalPointEvenIfTheFileWasReadSmaller() {
        BufferedImage halved = new BufferedImage(500, 750, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = halved.createGraphics();
        graphics.setColor(Color.GREEN);
        graphics.fillRect(0, 375, 500, 375);
        graphics.dispose();
        Original whole = new Original(SHA256, Format.JPEG, 1_000, 1_500, halved);

        Original cut = Crop.around(new FocalPoint(0.5, 1), SHA256, 1_000, 1_500)
                .orElseThrow()
                .of(whole);

        assertEquals(Color.GREEN.getRGB(), cut.picture().getRGB(0, 0));
        assertEquals(281, cut.picture().getHeight(), 1);
        assertEquals(563, cut.height());
    }
}

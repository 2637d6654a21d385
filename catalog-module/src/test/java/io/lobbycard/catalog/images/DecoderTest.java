package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.UnfitImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {

    private final Decoder decoder = new Decoder();

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "webp"})
    void readsWhatTheFirstBytesSayWhateverTheName(String format) {
        Original original = decoder.decode(Pictures.file(format, 640, 360), whole -> whole);

        assertEquals(format, original.format().name().toLowerCase(Locale.ROOT));
        assertEquals(640, original.width());
        assertEquals(360, original.height());
    }

    @Test
    void digestIsThatOfTheFile() {
        byte[] file = Pictures.file("jpeg", 640, 360);

        assertEquals(decoder.decode(file, Original::sha256), decoder.decode(file.clone(), Original::sha256));
        assertEquals(64, decoder.decode(file, Original::sha256).length());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void turnsPicturesOfACameraThatWasHeldUpright(int orientation) {
        Original original =
                decoder.decode(Pictures.withOrientation(Pictures.file("jpeg", 640, 360), orientation), whole -> whole);

        assertEquals(360, original.width());
        assertEquals(640, original.height());
        assertEquals(360, original.picture().getWidth());
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8})
    void turnsPicturesOfEveryFormatByTheirExifData(int orientation) {
        byte[] exif = Pictures.exif(orientation);
        byte[] png = Pictures.pngWith(Pictures.file("png", 640, 360), exif);
        byte[] webp = Pictures.webpClaiming(Pictures.file("webp", 640, 360), 640, 360, exif);

        for (byte[] file : List.of(png, webp)) {
            Original original = decoder.decode(file, whole -> whole);

            assertEquals(360, original.width(), original.format().name());
            assertEquals(640, original.height(), original.format().name());
        }
    }

    @Test
    void exifDataThatCannotBeReadSayNothing() {
        byte[] png = Pictures.pngWith(Pictures.file("png", 640, 360), new byte[] {'M', 'M', 0, 42, 127, 0, 0, 0});

        assertEquals(640, decoder.decode(png, Original::width));
    }

    @Test
    void refusesOtherFilesWhateverTheirName() {
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
                "This file is not a JPEG, PNG or WebP picture, whatever its name says."
                        + " Please export it as one of these.");
        assertRefused(new byte[0], "This file is empty. Please export or send it again.");
    }

    @Test
    void refusesAFileThatIsCutShort() {
        byte[] whole = Pictures.file("jpeg", 640, 360);

        assertRefused(
                Arrays.copyOf(whole, 200),
                "This JPEG file is broken or cut short and cannot be read to its end."
                        + " Please export or send it again.");
        assertRefused(
                Arrays.copyOf(Pictures.file("png", 640, 360), 900),
                "This PNG file is broken or cut short and cannot be read to its end."
                        + " Please export or send it again.");
    }

    @Test
    void refusesPixelBombsByTheirHeader() {
        assertRefused(
                Pictures.claiming(30_000, 30_000),
                "This picture has 30000 x 30000 pixels; at most 50 million are taken. Please make it smaller.");
    }

    @Test
    void refusesFilesOfCountlessParts() {
        assertRefused(
                Pictures.pngOfParts(Pictures.file("png", 640, 360), 20_001, "teSt", new byte[0]),
                "This file is made of more than 20,000 parts, as no picture is. Please export it again.");
    }

    @Test
    void refusesFilesThatUnpackToCountlessTexts() {
        byte[] file = Pictures.pngOfParts(Pictures.file("png", 640, 360), 2_000, "zTXt", Pictures.packedZeros(262_144));

        assertTrue(file.length < 1_000_000);
        assertRefused(
                file,
                "This PNG file holds more than 100 packed texts, as no picture needs. Please export it without metadata.");
    }

    @Test
    void refusesStripsAndStamps() {
        assertRefused(
                Pictures.file("png", 3000, 300),
                "This picture has 3000 x 300 pixels; its long side may be at most 4 times its short one."
                        + " Please crop it.");
        assertRefused(
                Pictures.file("png", 200, 200),
                "This picture is 200 pixels wide; at least 320 are needed. Please send a larger one.");
    }

    private void assertRefused(byte[] file, String why) {
        assertEquals(
                why,
                assertThrows(UnfitImage.class, () -> decoder.decode(file, Original::sha256))
                        .getMessage());
    }
}

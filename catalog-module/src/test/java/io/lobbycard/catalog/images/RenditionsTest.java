package io.lobbycard.catalog.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {

    private static final String ADDRESS = "/home/artist/render-farm-7";

    @TempDir
    Path folder;

    private FolderImageStore store;
    private Renditions renditions;
    private String sha256;

    @BeforeEach
    void keepAnOriginal() {
        store = new FolderImageStore(folder);
        Decoder decoder = new Decoder();
        renditions = new Renditions(store, new ReadsForPages(store), decoder);
        byte[] file = Pictures.withComment(Pictures.file("jpeg", 700, 394), ADDRESS);
        sha256 = decoder.decode(file, Original::sha256);
        store.keep(Original.fileName(sha256), file);
    }

    @Test
    void renditionHasTheWidthThatWasAskedForAndTheShapeOfTheOriginal() throws IOException {
        byte[] rendition = renditions.of(sha256, 320, Format.JPEG).orElseThrow();

        assertEquals(320, ImageIO.read(new ByteArrayInputStream(rendition)).getWidth());
        assertEquals(180, ImageIO.read(new ByteArrayInputStream(rendition)).getHeight());
    }

    @Test
    void webpIsMadeWhenItIsAskedFor() {
        byte[] rendition = renditions.of(sha256, 480, Format.WEBP).orElseThrow();

        assertEquals(Format.WEBP, Format.sniff(rendition).orElseThrow());
    }

    @Test
    void nothingOfTheFileButItsPixelsIsServed() {
        for (Format format : List.of(Format.JPEG, Format.WEBP)) {
            String text = new String(renditions.of(sha256, 640, format).orElseThrow(), StandardCharsets.ISO_8859_1);
            assertFalse(text.contains(ADDRESS), format + " still holds the comment");
        }
    }

    @Test
    void widthsAboveTheOriginalAndOddOnesDoNotExist() {
        assertTrue(renditions.of(sha256, 960, Format.JPEG).isEmpty());
        assertTrue(renditions.of(sha256, 321, Format.JPEG).isEmpty());
        assertTrue(renditions.of(sha256, 320, Format.PNG).isEmpty());
        assertTrue(renditions.of("0".repeat(64), 320, Format.JPEG).isEmpty());
        assertTrue(renditions.of("../secret", 320, Format.JPEG).isEmpty());
    }

    @Test
    void madeAheadOrOnRequestAreTheSameKindOfFile() {
        renditions.makeAhead(sha256);

        for (int width : List.of(160, 320, 480, 640)) {
            assertTrue(store.has("renditions/" + sha256.substring(0, 2) + "/" + sha256 + "/" + width + ".jpg"));
        }
        assertArrayEquals(
                renditions.of(sha256, 160, Format.JPEG).orElseThrow(),
                renditions.of(sha256, 160, Format.JPEG).orElseThrow());
    }
}

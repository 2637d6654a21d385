package io.lobbycard.catalog.demo.painting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ArtworkKind;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PainterTest {

    private static final List<String> TWO = List.of("Uma Thurman", "John Travolta");

    private static Poster poster(String id, ArtworkKind kind, String tone, List<String> people) {
        return new Poster(id, "Kill Bill: Volume 1", kind, tone, "sword", people);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "adventurous",
                "dark",
                "epic",
                "festive",
                "frightening",
                "funny",
                "sad",
                "stylish",
                "tender",
                "tense",
                "thoughtful",
                "uplifting"
            })
    void everyToneGivesAPictureThatIsFarFromUniform(String tone) throws IOException {
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(Painter.jpeg(poster("a", ArtworkKind.COUPLE, tone, TWO))));

        assertEquals(1280, picture.getWidth());
        assertEquals(720, picture.getHeight());
        assertTrue(Thumb.of(picture).contrast() > 25, tone);
    }

    @Test
    void theSamePosterIsAlwaysTheSame() {
        Poster poster = poster("a", ArtworkKind.PORTRAIT, "tender", List.of("Uma Thurman"));
        assertArrayEquals(Painter.jpeg(poster), Painter.jpeg(poster));
    }

    @Test
    void anotherPersonToneOrKindIsSeenAtAGlance() throws IOException {
        Poster one = poster("a", ArtworkKind.PORTRAIT, "tender", List.of("Uma Thurman"));
        assertDiffer(one, poster("a", ArtworkKind.PORTRAIT, "tender", List.of("Bruce Willis")), 4);
        assertDiffer(one, poster("a", ArtworkKind.PORTRAIT, "tense", List.of("Uma Thurman")), 20);
        assertDiffer(one, poster("a", ArtworkKind.COUPLE, "tender", TWO), 8);
        assertDiffer(one, poster("a", ArtworkKind.OBJECT, "tender", List.of()), 8);
    }

    private static void assertDiffer(Poster one, Poster other, double shades) throws IOException {
        double distance = thumb(one).distance(thumb(other));
        assertTrue(distance > shades, "They differ by " + distance + " shades.");
    }

    private static Thumb thumb(Poster poster) throws IOException {
        return Thumb.of(ImageIO.read(new ByteArrayInputStream(Painter.jpeg(poster))));
    }
}

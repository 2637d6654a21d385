package io.lobbycard.catalog.demo.painting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void accentsTakeNoRoomButAreDrawn() {
        Alphabet.Line plain = Alphabet.set("LUCIA", 1, 30);
        Alphabet.Line accented = Alphabet.set("Lúcia", 1, 30);
        assertEquals(plain.width(), accented.width());
        assertTrue(accented.path().getBounds2D().getMinY()
                < plain.path().getBounds2D().getMinY());
    }

    @Test
    void wideningLeavesTheHeight() {
        Alphabet.Line narrow = Alphabet.set("HEAT", 0.6, 20);
        Alphabet.Line wide = Alphabet.set("HEAT", 1.2, 20);
        assertTrue(wide.width() > narrow.width());
        assertEquals(
                narrow.path().getBounds2D().getHeight(),
                wide.path().getBounds2D().getHeight());
    }
}

package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StoredFileTest {

    @Test
    void emptyFileHasNoPartAndEndsAtOnce() {
        assertEquals(List.of(), StoredFile.parts(new byte[0]));
        assertEquals(-1, new StoredFile(part -> null).read());
    }

    @Test
    void partsReadOneAfterTheOtherAreTheFile() throws IOException {
        byte[] file = new byte[2_500_000];
        new Random(7).nextBytes(file);
        List<byte[]> parts = StoredFile.parts(file);

        assertEquals(3, parts.size());
        try (StoredFile stored = new StoredFile(part -> part < parts.size() ? parts.get(part) : null)) {
            assertArrayEquals(file, stored.readAllBytes());
        }
    }
}

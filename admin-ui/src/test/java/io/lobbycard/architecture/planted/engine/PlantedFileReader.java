package io.lobbycard.architecture.planted.engine;

import java.io.FileInputStream;
import java.io.IOException;

/** An engine that reads files. */
public final class PlantedFileReader {

    private PlantedFileReader() {}

    public static int firstByte(String name) throws IOException {
        try (FileInputStream in = new FileInputStream(name)) {
            return in.read();
        }
    }
}

package io.lobbycard.catalog.demo.painting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the drawings, colours and looks that lie beside this package. */
final class Resources {

    private static final JsonMapper JSON = new JsonMapper();

    private Resources() {}

    static <T> T read(String name, TypeReference<T> type) {
        try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(name), name)) {
            return JSON.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

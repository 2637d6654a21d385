package io.lobbycard.catalog.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data file. */
final class DemoTitles {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DemoTitles() {}

    /** All titles of the demo, the most telling first. */
    static List<DemoTitle> all() {
        try (InputStream in = Objects.requireNonNull(DemoTitles.class.getResourceAsStream("titles.json"))) {
            return JSON.readValue(in, new TypeReference<List<DemoTitle>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

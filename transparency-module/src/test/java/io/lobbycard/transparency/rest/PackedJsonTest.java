package io.lobbycard.transparency.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PackedJsonTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatIsSentIsWhatWasPacked() throws IOException {
        List<String> value = Collections.nCopies(10_000, "person:amélie-poulain");
        ByteArrayOutputStream sent = new ByteArrayOutputStream();

        PackedJson packed = PackedJson.of(json, value);
        packed.write(sent);

        assertEquals(json.writeValueAsString(value), sent.toString(StandardCharsets.UTF_8));
        assertTrue(packed.length() < sent.size() / 100, "it takes as much memory as what is sent");
    }
}

package io.lobbycard.transparency.rest;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON that is packed in memory until it is sent: whoever reads it slowly holds a fraction of what it was made from. What is
 * sent is not packed.
 */
final class PackedJson implements StreamingOutput {

    private final byte[] packed;

    private PackedJson(byte[] packed) {
        this.packed = packed;
    }

    static PackedJson of(JsonMapper json, Object value) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream text = new GZIPOutputStream(packed)) {
            json.writeValue(text, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new PackedJson(packed.toByteArray());
    }

    /** In bytes, packed. */
    int length() {
        return packed.length;
    }

    @Override
    public void write(OutputStream body) throws IOException {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            text.transferTo(body);
        }
    }
}

package io.lobbycard.catalog.images;

import io.lobbycard.catalog.UnfitImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A part of a PNG or WebP file (PNG, 5.3; RIFF, as in the WebP container specification).
 *
 * @param type four characters
 * @param data a view of the file's bytes, in the byte order of its format; shorter than said where the file ends before
 */
record Chunk(String type, ByteBuffer data) {

    private static final int TYPE = 4;
    private static final int SIZE = 4;
    private static final int PNG_START = 8;
    private static final int PNG_CHECKSUM = 4;
    private static final int WEBP_START = 12;
    private static final Set<String> PNG_PACKED_TEXTS = Set.of("zTXt", "iTXt");

    /** No program makes so many; empty ones by the million would fill the memory. */
    private static final int MOST = 20_000;

    /** The reader unpacks each to up to 256 KiB, and keeps it until the picture is read. */
    private static final int MOST_PACKED_TEXTS = 100;

    /**
     * The chunks of a file, in its order; none of a JPEG, which has no such parts.
     *
     * @throws UnfitImage if there are more than 20,000, or more than 100 packed texts
     */
    static List<Chunk> of(Format format, byte[] file) {
        return switch (format) {
            case JPEG -> List.of();
            case PNG -> withFewTexts(png(ByteBuffer.wrap(file)));
            case WEBP -> riff(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN), WEBP_START);
        };
    }

    /** The chunks within this one, behind so many bytes of its own. */
    List<Chunk> within(int from) {
        return riff(data.duplicate().order(ByteOrder.LITTLE_ENDIAN), from);
    }

    byte[] bytes() {
        return Arrays.copyOfRange(data.array(), data.arrayOffset(), data.arrayOffset() + data.limit());
    }

    private static List<Chunk> png(ByteBuffer file) {
        List<Chunk> chunks = new ArrayList<>();
        int at = PNG_START;
        while (at >= 0 && at + SIZE + TYPE <= file.limit()) {
            int length = file.getInt(at);
            add(chunks, new Chunk(type(file, at + SIZE), part(file, at + SIZE + TYPE, length)));
            at = length < 0 ? -1 : at + SIZE + TYPE + length + PNG_CHECKSUM;
        }
        return chunks;
    }

    /** Chunks begin at even places. */
    private static List<Chunk> riff(ByteBuffer file, int from) {
        List<Chunk> chunks = new ArrayList<>();
        int at = from;
        while (at >= 0 && at + TYPE + SIZE <= file.limit()) {
            int length = file.getInt(at + TYPE);
            add(chunks, new Chunk(type(file, at), part(file, at + TYPE + SIZE, length)));
            at = length < 0 ? -1 : at + TYPE + SIZE + length + (length & 1);
        }
        return chunks;
    }

    private static List<Chunk> withFewTexts(List<Chunk> chunks) {
        if (chunks.stream()
                        .filter(chunk -> PNG_PACKED_TEXTS.contains(chunk.type()))
                        .count()
                > MOST_PACKED_TEXTS) {
            throw new UnfitImage(Sentences.of("too-many-texts", MOST_PACKED_TEXTS));
        }
        return chunks;
    }

    private static void add(List<Chunk> chunks, Chunk chunk) {
        if (chunks.size() == MOST) {
            throw new UnfitImage(Sentences.of("too-many-parts", MOST));
        }
        chunks.add(chunk);
    }

    private static ByteBuffer part(ByteBuffer file, int from, int length) {
        int left = file.limit() - from;
        return file.slice(from, length < 0 ? left : Math.min(length, left)).order(file.order());
    }

    private static String type(ByteBuffer file, int at) {
        byte[] type = new byte[TYPE];
        file.get(at, type);
        return new String(type, StandardCharsets.US_ASCII);
    }
}

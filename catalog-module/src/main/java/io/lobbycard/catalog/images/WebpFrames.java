package io.lobbycard.catalog.images;

import io.lobbycard.catalog.UnfitImage;
import java.awt.Dimension;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Holds the sizes that a WebP file states against each other. Its reader believes the canvas when asked for the size and
 * the picture within when decoding, so that a small canvas could hide a picture that takes all memory.
 */
final class WebpFrames {

    private static final int VP8_SIZE = 6;
    private static final int VP8_SIDE = 0x3FFF;
    private static final int VP8L_SIZE = 1;
    private static final int CANVAS_SIZE = 4;
    private static final int FRAME_SIZE = 6;
    private static final int FRAME_HEADER = 16;

    private WebpFrames() {}

    /**
     * Lets only files pass whose pictures are as large as their frames.
     *
     * @throws UnfitImage if one is not
     */
    static void check(List<Chunk> chunks) {
        Optional<Dimension> canvas = chunks.stream()
                .filter(chunk -> chunk.type().equals("VP8X"))
                .findFirst()
                .flatMap(chunk -> sides(chunk.data(), CANVAS_SIZE));
        canvas.ifPresent(size -> pictures(chunks).forEach(picture -> requireSame(size, picture)));
        chunks.stream().filter(chunk -> chunk.type().equals("ANMF")).forEach(frame -> {
            Dimension size = sides(frame.data(), FRAME_SIZE).orElseThrow(WebpFrames::broken);
            canvas.filter(whole -> size.width > whole.width || size.height > whole.height)
                    .ifPresent(whole -> requireSame(whole, size));
            pictures(frame.within(FRAME_HEADER)).forEach(picture -> requireSame(size, picture));
        });
    }

    private static Stream<Dimension> pictures(List<Chunk> chunks) {
        return chunks.stream().flatMap(chunk -> switch (chunk.type()) {
            case "VP8 " -> Stream.of(lossy(chunk.data()));
            case "VP8L" -> Stream.of(lossless(chunk.data()));
            default -> Stream.empty();
        });
    }

    /** Two bytes each, of which 14 bits count (RFC 6386, 9.1). */
    private static Dimension lossy(ByteBuffer data) {
        if (data.limit() < VP8_SIZE + 4) {
            throw broken();
        }
        return new Dimension(data.getShort(VP8_SIZE) & VP8_SIDE, data.getShort(VP8_SIZE + 2) & VP8_SIDE);
    }

    /** Fourteen bits each, less one (RFC 9649, 3.4). */
    private static Dimension lossless(ByteBuffer data) {
        if (data.limit() < VP8L_SIZE + 4) {
            throw broken();
        }
        int bits = data.getInt(VP8L_SIZE);
        return new Dimension((bits & VP8_SIDE) + 1, ((bits >>> 14) & VP8_SIDE) + 1);
    }

    /** Three bytes each, less one (RFC 9649, 2.7). */
    private static Optional<Dimension> sides(ByteBuffer data, int at) {
        return data.limit() < at + 6
                ? Optional.empty()
                : Optional.of(new Dimension(three(data, at) + 1, three(data, at + 3) + 1));
    }

    private static int three(ByteBuffer data, int at) {
        return (data.get(at) & 0xFF) | (data.get(at + 1) & 0xFF) << 8 | (data.get(at + 2) & 0xFF) << 16;
    }

    private static void requireSame(Dimension stated, Dimension found) {
        if (!stated.equals(found)) {
            throw new UnfitImage(Sentences.of("other-size", stated.width, stated.height, found.width, found.height));
        }
    }

    private static UnfitImage broken() {
        return new UnfitImage(Sentences.of("broken", Format.WEBP.spelled()));
    }
}

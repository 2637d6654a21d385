package io.lobbycard.catalog.images;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The formats in which originals come and renditions go, told from a file's first bytes and never from its name. */
public enum Format {
    JPEG("jpg", "image/jpeg", "JPEG"),
    PNG("png", "image/png", "PNG"),
    WEBP("webp", "image/webp", "WebP");

    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String extension;
    private final String mediaType;
    private final String spelled;

    Format(String extension, String mediaType, String spelled) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.spelled = spelled;
    }

    static Optional<Format> sniff(byte[] bytes) {
        if (starts(bytes, 0, JPEG_START)) {
            return Optional.of(JPEG);
        }
        if (starts(bytes, 0, PNG_START)) {
            return Optional.of(PNG);
        }
        return starts(bytes, 0, ascii("RIFF")) && starts(bytes, 8, ascii("WEBP"))
                ? Optional.of(WEBP)
                : Optional.empty();
    }

    /**
     * Whether a file of this format has an end. Readers of the other formats say so themselves; those of JPEG paint what
     * is missing grey. Inside the data of a scan 0xFF is always followed by 0 or a restart (ITU-T T.81, B.1.1.5), so an
     * end marker behind the last scan's start is the picture's own.
     */
    boolean hasEnd(byte[] bytes) {
        return this != JPEG || lastMarker(bytes, END_OF_IMAGE) > lastMarker(bytes, START_OF_SCAN);
    }

    private static int lastMarker(byte[] bytes, int marker) {
        for (int at = bytes.length - 2; at >= 0; at--) {
            if (bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) marker) {
                return at;
            }
        }
        return -1;
    }

    public static Optional<Format> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst();
    }

    public String extension() {
        return extension;
    }

    /** As people write it. */
    String spelled() {
        return spelled;
    }

    public String mediaType() {
        return mediaType;
    }

    private static boolean starts(byte[] bytes, int at, byte[] with) {
        return bytes.length >= at + with.length && Arrays.equals(bytes, at, at + with.length, with, 0, with.length);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

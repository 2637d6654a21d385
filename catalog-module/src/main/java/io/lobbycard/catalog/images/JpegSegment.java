package io.lobbycard.catalog.images;

import org.jspecify.annotations.Nullable;

/**
 * A part of a JPEG that begins with a marker and says how long it is (ITU-T T.81, B.1.1.4).
 *
 * @param marker what it is, such as {@link #START_OF_SCAN}
 * @param from where its marker begins
 * @param to where it ends, which may lie behind the end of a file that was cut off
 */
record JpegSegment(int marker, int from, int to) {

    static final int START_OF_SCAN = 0xDA;

    /** Of a file: where its first segment may begin, behind the start of the image. */
    static final int FIRST = 2;

    private static final int BYTE = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int MARKER_LENGTH = 2;
    private static final int LEAST_LENGTH = 2;

    /** The next one from a place on, whatever lies between; null at the end of the image, and of the file. */
    static @Nullable JpegSegment next(byte[] file, int place) {
        for (int at = place; at + 1 < file.length; at++) {
            int marker = file[at + 1] & BYTE;
            if ((file[at] & BYTE) == BYTE && !isWithinData(marker)) {
                return marker == END_OF_IMAGE
                        ? null
                        : new JpegSegment(marker, at, at + MARKER_LENGTH + length(file, at));
            }
        }
        return null;
    }

    private static int length(byte[] file, int from) {
        int at = from + MARKER_LENGTH;
        return at + 1 < file.length
                ? Math.max(LEAST_LENGTH, ((file[at] & BYTE) << Byte.SIZE) | (file[at + 1] & BYTE))
                : LEAST_LENGTH;
    }

    /** A byte that happens to be 0xFF, one more of a filling, or a restart, none of which has a length (B.1.1.2 to B.1.1.5). */
    private static boolean isWithinData(int marker) {
        return marker <= 1 || marker == BYTE || (marker >= FIRST_RESTART && marker < END_OF_IMAGE);
    }
}

package io.lobbycard.catalog.images;

import io.lobbycard.catalog.UnfitImage;

/**
 * The scans of a JPEG, which each go over the whole picture (ITU-T T.81, G.1). A progressive picture of any program has some
 * ten; a small file may hold thousands, and would keep the decoder at work for minutes.
 */
final class JpegScans {

    /**
     * Ours: ten times what programs make. TurboJPEG stops at 500 for those who ask it to limit scans, and each of so many
     * over a large picture takes a good part of a second.
     */
    static final int MOST = 100;

    private static final int MARKER = 0xFF;
    private static final int FIRST_RESTART = 0xD0;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int START_LENGTH = 2;

    private JpegScans() {}

    /** @throws UnfitImage if there are more than 100 */
    static void check(byte[] file) {
        int scans = 0;
        int at = START_LENGTH;
        while (at + 1 < file.length) {
            int marker = file[at + 1] & MARKER;
            if ((file[at] & MARKER) != MARKER || isWithinData(marker)) {
                at++;
            } else if (marker == END_OF_IMAGE) {
                return;
            } else {
                if (marker == START_OF_SCAN && ++scans > MOST) {
                    throw new UnfitImage(Sentences.of("too-many-scans", MOST));
                }
                at += 2 + length(file, at + 2);
            }
        }
    }

    /** A byte that happens to be 0xFF, one more of a filling, or a restart, none of which has a length (B.1.1.2 to B.1.1.5). */
    private static boolean isWithinData(int marker) {
        return marker <= 1 || marker == MARKER || (marker >= FIRST_RESTART && marker < END_OF_IMAGE);
    }

    private static int length(byte[] file, int at) {
        return at + 1 < file.length ? Math.max(2, ((file[at] & MARKER) << Byte.SIZE) | (file[at + 1] & MARKER)) : 2;
    }
}

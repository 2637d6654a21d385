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

    private JpegScans() {}

    /** @throws UnfitImage if there are more than 100 */
    static void check(byte[] file) {
        int scans = 0;
        JpegSegment segment = JpegSegment.next(file, JpegSegment.FIRST);
        while (segment != null) {
            if (segment.marker() == JpegSegment.START_OF_SCAN && ++scans > MOST) {
                throw new UnfitImage(Sentences.of("too-many-scans", MOST));
            }
            segment = JpegSegment.next(file, segment.to());
        }
    }
}

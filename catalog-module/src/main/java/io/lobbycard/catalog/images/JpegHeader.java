package io.lobbycard.catalog.images;

import java.io.ByteArrayOutputStream;

/**
 * What stands before the data of a JPEG (ITU-T T.81, B.2), without the oddities that libjpeg skips and guesses nothing for.
 * It tells only the first thing that is wrong with a file, so that one of these would hide damage behind it.
 */
final class JpegHeader {

    private static final int BYTE = 0xFF;
    private static final int APP14 = 0xEE;

    /** Of the Adobe segment, from its marker on: where it says how colours were transformed, and the last way there is. */
    private static final int ADOBE_TRANSFORM = 15;

    private static final int LAST_ADOBE_TRANSFORM = 2;

    /** The end of the first scan's header: what of the spectrum it has, which must be all of it in a sequential JPEG. */
    private static final byte[] WHOLE_SPECTRUM = {0, 63, 0};

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;

    private final byte[] file;
    private final ByteArrayOutputStream plain;
    private boolean sequential;

    private JpegHeader(byte[] file) {
        this.file = file;
        this.plain = new ByteArrayOutputStream(file.length);
    }

    /** The same picture as far as its data goes; its colours may be others. */
    static byte[] withoutOddities(byte[] file) {
        return new JpegHeader(file).plain();
    }

    private byte[] plain() {
        plain.write(file, 0, JpegSegment.FIRST);
        JpegSegment segment = JpegSegment.next(file, JpegSegment.FIRST);
        while (segment != null && segment.to() <= file.length) {
            if (segment.marker() == JpegSegment.START_OF_SCAN) {
                scan(segment);
                write(segment.to(), file.length);
                return plain.toByteArray();
            }
            table(segment);
            segment = JpegSegment.next(file, segment.to());
        }
        return file;
    }

    private void table(JpegSegment segment) {
        sequential |= segment.marker() == BASELINE || segment.marker() == EXTENDED;
        if (!isOddAdobe(segment)) {
            write(segment.from(), segment.to());
        }
    }

    private void scan(JpegSegment segment) {
        int spectrum = segment.to() - WHOLE_SPECTRUM.length;
        if (sequential && spectrum > segment.from()) {
            write(segment.from(), spectrum);
            plain.writeBytes(WHOLE_SPECTRUM);
        } else {
            write(segment.from(), segment.to());
        }
    }

    private void write(int from, int to) {
        plain.write(file, from, to - from);
    }

    private boolean isOddAdobe(JpegSegment segment) {
        return segment.marker() == APP14
                && segment.to() - segment.from() > ADOBE_TRANSFORM
                && (file[segment.from() + ADOBE_TRANSFORM] & BYTE) > LAST_ADOBE_TRANSFORM;
    }
}

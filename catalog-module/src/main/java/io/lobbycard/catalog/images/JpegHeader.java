package io.lobbycard.catalog.images;

import java.io.ByteArrayOutputStream;

/**
 * What stands before the data of a JPEG (ITU-T T.81, B.2), without the oddities that libjpeg skips and guesses nothing for.
 * It tells only the first thing that is wrong with a file, so that one of these would hide damage behind it.
 */
final class JpegHeader {

    private static final int MARKER = 0xFF;
    private static final int APP14 = 0xEE;
    private static final int START_OF_SCAN = 0xDA;
    private static final int FIRST_STANDING_ALONE = 0xD0;
    private static final int LAST_STANDING_ALONE = 0xD9;

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
        plain.write(file, 0, 2);
        int at = 2;
        while (at + 3 < file.length) {
            int marker = file[at + 1] & MARKER;
            if ((file[at] & MARKER) != MARKER || marker == 0 || marker == MARKER) {
                at++;
                continue;
            }
            int next = at + 2 + (((file[at + 2] & MARKER) << Byte.SIZE) | (file[at + 3] & MARKER));
            boolean alone = marker == 1 || (marker >= FIRST_STANDING_ALONE && marker <= LAST_STANDING_ALONE);
            if (alone || next > file.length) {
                break;
            }
            if (marker == START_OF_SCAN) {
                scan(at, next);
                return plain.toByteArray();
            }
            sequential |= marker == BASELINE || marker == EXTENDED;
            if (!isOddAdobe(marker, at, next)) {
                plain.write(file, at, next - at);
            }
            at = next;
        }
        return file;
    }

    private void scan(int at, int next) {
        int spectrum = next - WHOLE_SPECTRUM.length;
        if (sequential && spectrum > at) {
            plain.write(file, at, spectrum - at);
            plain.writeBytes(WHOLE_SPECTRUM);
        } else {
            plain.write(file, at, next - at);
        }
        plain.write(file, next, file.length - next);
    }

    private boolean isOddAdobe(int marker, int at, int next) {
        return marker == APP14
                && next - at > ADOBE_TRANSFORM
                && (file[at + ADOBE_TRANSFORM] & MARKER) > LAST_ADOBE_TRANSFORM;
    }
}

package io.lobbycard.personalization.engine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Bytes of a day's sums: the names of their layout, then the sums themselves, small numbers in few bytes. */
final class DailySumsFormat {

    private static final int MAGIC = 0x4c6f6273;
    static final int OLDEST = 2;
    private static final int VERSION = 3;

    /** The last sums, which came with version 3: how pictures shown and members compare. */
    private static final int ADDED = 4;

    private static final int LOW_BITS = 7;
    private static final int MORE = 1 << LOW_BITS;

    private DailySumsFormat() {}

    static byte[] write(DailySums sums) {
        return write(sums, VERSION);
    }

    static byte[] write(DailySums sums, int version) {
        return Sealed.write(MAGIC, version, frame -> {
            try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(frame))) {
                SnapshotWriter writer = new SnapshotWriter(out);
                writer.ids(sums.layout.rows);
                writer.ids(sums.layout.columns);
                writer.ids(sums.layout.titles);
                writer.ids(sums.layout.artworks);
                writer.ints(sums.layout.firstArtwork);
                for (double[] array : held(sums, version)) {
                    for (double sum : array) {
                        number(out, (long) sum);
                    }
                }
            }
        });
    }

    static DailySums read(byte[] bytes) throws UnreadableSnapshotException {
        return Sealed.read(MAGIC, OLDEST, VERSION, bytes, (frame, version) -> {
            DataInputStream in = new DataInputStream(new InflaterInputStream(frame));
            SnapshotReader reader = new SnapshotReader(in, bytes.length * (long) MOST_INFLATION);
            DailySums sums = new DailySums(
                    new SumsLayout(reader.ids(), reader.ids(), reader.ids(), reader.ids(), reader.ints()));
            for (double[] array : held(sums, version)) {
                for (int i = 0; i < array.length; i++) {
                    array[i] = number(in);
                }
            }
            return sums;
        });
    }

    /** The sums that a version of the format holds. */
    private static List<double[]> held(DailySums sums, int version) {
        List<double[]> arrays = List.of(sums.arrays());
        return arrays.subList(0, version < VERSION ? arrays.size() - ADDED : arrays.size());
    }

    /** Deflate cannot make content smaller than this (RFC 1951: 258 bytes in two bits). */
    private static final int MOST_INFLATION = 1_032;

    /** Seven bits at a time, lowest first, the sign in the lowest bit. */
    private static void number(DataOutputStream out, long value) throws IOException {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & -MORE) != 0) {
            out.writeByte((int) ((rest & (MORE - 1)) | MORE));
            rest >>>= LOW_BITS;
        }
        out.writeByte((int) rest);
    }

    private static long number(DataInputStream in) throws IOException {
        long rest = 0;
        int shift = 0;
        int part;
        do {
            part = in.readUnsignedByte();
            rest |= (long) (part & (MORE - 1)) << shift;
            shift += LOW_BITS;
        } while ((part & MORE) != 0);
        return (rest >>> 1) ^ -(rest & 1);
    }
}

package io.lobbycard.personalization.engine;

/** Bytes of a snapshot. */
final class SnapshotFormat {

    private static final int MAGIC = 0x4c6f6262;
    private static final int VERSION = 1;

    private SnapshotFormat() {}

    static byte[] write(Snapshot snapshot) {
        return Sealed.write(MAGIC, VERSION, out -> new SnapshotWriter(out).write(snapshot));
    }

    static Snapshot read(byte[] bytes) throws UnreadableSnapshotException {
        return Sealed.read(MAGIC, VERSION, bytes, in -> new SnapshotReader(in, bytes.length).read());
    }
}

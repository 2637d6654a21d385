package io.lobbycard.personalization.engine;

/** Bytes of a snapshot. */
final class SnapshotFormat {

    private static final int MAGIC = 0x4c6f6262;
    /** The first version that holds how long single episodes run. */
    static final int WITH_EPISODES = 2;

    /** The first version that holds which pictures are usual and how fond members are of titles. */
    static final int WITH_BASELINE = 3;

    private static final int OLDEST = 1;
    private static final int VERSION = WITH_BASELINE;

    private SnapshotFormat() {}

    static byte[] write(Snapshot snapshot) {
        return Sealed.write(MAGIC, VERSION, out -> new SnapshotWriter(out).write(snapshot));
    }

    static Snapshot read(byte[] bytes) throws UnreadableSnapshotException {
        return Sealed.read(
                MAGIC, OLDEST, VERSION, bytes, (in, version) -> new SnapshotReader(in, bytes.length).read(version));
    }
}

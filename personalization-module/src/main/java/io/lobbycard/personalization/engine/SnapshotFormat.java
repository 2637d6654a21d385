package io.lobbycard.personalization.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Bytes of a snapshot: a magic number, the format's version, the content, and the SHA-256 digest of all before it. */
final class SnapshotFormat {

    private static final int MAGIC = 0x4c6f6262;
    private static final int VERSION = 1;
    private static final int HEADER = 2 * Integer.BYTES;
    private static final int DIGEST = 32;

    private SnapshotFormat() {}

    static byte[] write(Snapshot snapshot) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(VERSION);
            new SnapshotWriter(out).write(snapshot);
            out.flush();
            out.write(sha256(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    static byte[] digest(byte[] written) {
        return Arrays.copyOfRange(written, written.length - DIGEST, written.length);
    }

    static Snapshot read(byte[] bytes) throws UnreadableSnapshotException {
        if (bytes.length < HEADER + DIGEST) {
            throw new UnreadableSnapshotException(
                    "Expected at least " + (HEADER + DIGEST) + " bytes, but found " + bytes.length);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - DIGEST))) {
            if (in.readInt() != MAGIC) {
                throw new UnreadableSnapshotException("These bytes do not begin like a snapshot");
            }
            int version = in.readInt();
            if (version != VERSION) {
                throw new UnreadableSnapshotException(
                        "Expected format version " + VERSION + ", but found version " + version);
            }
            if (!MessageDigest.isEqual(sha256(bytes, bytes.length - DIGEST), digest(bytes))) {
                throw new UnreadableSnapshotException(
                        "The content does not fit its digest: it was altered or cut short");
            }
            return new SnapshotReader(in).read();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSnapshotException("The content ends early or does not fit together: " + e.getMessage());
        }
    }

    private static byte[] sha256(byte[] bytes, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes, 0, length);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package io.lobbycard.personalization.engine;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The frame of everything that is stored: a magic number, the format's version, content, and SHA-256 of all before it. */
final class Sealed {

    private static final int HEADER = 2 * Integer.BYTES;
    private static final int DIGEST = 32;

    private Sealed() {}

    interface Writing {
        void write(DataOutputStream out) throws IOException;
    }

    interface Reading<T> {
        T read(DataInputStream in, int version) throws IOException;
    }

    static byte[] write(int magic, int version, Writing content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DigestOutputStream digesting = new DigestOutputStream(bytes, sha256());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(digesting))) {
            out.writeInt(magic);
            out.writeInt(version);
            content.write(out);
            out.flush();
            // not through the stream, which whoever wrote the content may have closed
            bytes.writeBytes(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory failed", e);
        }
        return bytes.toByteArray();
    }

    static byte[] digest(byte[] sealed) {
        return Arrays.copyOfRange(sealed, sealed.length - DIGEST, sealed.length);
    }

    static <T> T read(int magic, int oldest, int version, byte[] bytes, Reading<T> content)
            throws UnreadableSnapshotException {
        if (bytes.length < HEADER + DIGEST) {
            throw new UnreadableSnapshotException(
                    "Expected at least " + (HEADER + DIGEST) + " bytes, but found " + bytes.length);
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, bytes.length - DIGEST))) {
            if (in.readInt() != magic) {
                throw new UnreadableSnapshotException("These bytes are of something else");
            }
            int found = in.readInt();
            if (found < oldest || found > version) {
                throw new UnreadableSnapshotException(
                        "Expected format version " + version + ", but found version " + found);
            }
            if (!MessageDigest.isEqual(sha256(bytes, bytes.length - DIGEST), digest(bytes))) {
                throw new UnreadableSnapshotException(
                        "The content does not fit its digest: it was altered or cut short");
            }
            return content.read(in, found);
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSnapshotException("The content ends early or does not fit together: " + e.getMessage());
        }
    }

    private static byte[] sha256(byte[] bytes, int length) {
        MessageDigest digest = sha256();
        digest.update(bytes, 0, length);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package io.lobbycard.transparency.log;

import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.keys.SigningKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A signed checkpoint in the text form of C2SP signed-note: the checkpoint, an empty line, and a line of an em dash, the
 * log's name and, in base64, the Ed25519 signature after four bytes that name the key.
 */
public record Note(Checkpoint checkpoint, String text) {

    private static final byte ED25519 = 1;
    private static final int KEY_HASH = 4;

    public static Note sign(Checkpoint checkpoint, SigningKey key) {
        byte[] signature = key.sign(bytes(checkpoint.text()));
        byte[] named = ByteBuffer.allocate(KEY_HASH + signature.length)
                .put(keyHash(checkpoint.log(), key.publicKey()))
                .put(signature)
                .array();
        String base64 = Base64.getEncoder().encodeToString(named);
        return new Note(checkpoint, checkpoint.text() + "\n" + start(checkpoint) + base64 + "\n");
    }

    /** The note of this text, if it is well-formed to the letter and signed with this key. */
    public static Optional<Note> open(String text, PublicKey key) {
        try {
            int gap = text.indexOf("\n\n");
            if (gap < 0) {
                return Optional.empty();
            }
            Checkpoint checkpoint = Checkpoint.parse(text.substring(0, gap + 1));
            String start = checkpoint.text() + "\n" + start(checkpoint);
            if (!text.startsWith(start) || !text.endsWith("\n")) {
                return Optional.empty();
            }
            String base64 = text.substring(start.length(), text.length() - 1);
            byte[] named = Base64.getDecoder().decode(base64);
            boolean ours = named.length > KEY_HASH
                    && Base64.getEncoder().encodeToString(named).equals(base64)
                    && Arrays.equals(Arrays.copyOf(named, KEY_HASH), keyHash(checkpoint.log(), key))
                    && key.verifies(bytes(checkpoint.text()), Arrays.copyOfRange(named, KEY_HASH, named.length));
            return ours ? Optional.of(new Note(checkpoint, text)) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The key in the form that other programs take: the log's name, the key's hash and the key, joined with +. */
    public static String verifierKey(String log, PublicKey key) {
        byte[] typed = ByteBuffer.allocate(1 + key.bytes().length)
                .put(ED25519)
                .put(key.bytes())
                .array();
        return log + "+" + HexFormat.of().formatHex(keyHash(log, key)) + "+"
                + Base64.getEncoder().encodeToString(typed);
    }

    /** Reads what {@link #verifierKey} writes for this log. */
    static Optional<PublicKey> publicKey(String log, String verifierKey) {
        int typed = verifierKey.lastIndexOf('+', verifierKey.length() - 44);
        try {
            byte[] bytes = Base64.getDecoder().decode(verifierKey.substring(typed + 1));
            PublicKey key = PublicKey.of(Arrays.copyOfRange(bytes, 1, bytes.length));
            return verifierKey(log, key).equals(verifierKey) ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }

    private static String start(Checkpoint checkpoint) {
        return "\u2014 " + checkpoint.log() + " ";
    }

    private static byte[] keyHash(String log, PublicKey key) {
        MessageDigest sha256 = Hash.sha256();
        sha256.update(bytes(log + "\n"));
        sha256.update(ED25519);
        return Arrays.copyOf(sha256.digest(key.bytes()), KEY_HASH);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

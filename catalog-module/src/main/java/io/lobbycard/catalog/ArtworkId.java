package io.lobbycard.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The streaming service's own name for an artwork: 1 to 64 letters, digits, dots, dashes and underscores. */
public record ArtworkId(String value) implements Comparable<ArtworkId> {

    /** So many bytes of a digest make the id of an upload. */
    private static final int UPLOAD_BYTES = 16;

    public ArtworkId {
        Ids.check("artwork", value);
    }

    /** The id of an upload that has none: the same for the same file and title, so that an upload may be repeated. */
    public static ArtworkId of(TitleId title, byte[] original) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((title + "/").getBytes(StandardCharsets.US_ASCII));
            return new ArtworkId(HexFormat.of().formatHex(digest.digest(original), 0, UPLOAD_BYTES));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    @Override
    public int compareTo(ArtworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

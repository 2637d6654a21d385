package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.choosing.Decision.Basis;
import java.nio.ByteBuffer;
import java.util.List;

/**
 * The bytes of a token: 53 of content, which with its padding is one block of SHA-256, and the first 16 of their HMAC. In
 * base64url that is 92 characters with no bit to spare, so no two texts decode to the same token.
 *
 * <pre>
 *  0  format (2 bits), number of the key (2), mode (4)     29  withdrawal revision, unsigned int
 *  1  member tag, long                                     33  period, int
 *  9  title, int                                           37  as of, unsigned int
 * 13  artwork, int                                         41  propensity, float
 * 17  snapshot, unsigned int                               45  digest of the inputs, long
 * 21  watermark, int                                       53  HMAC
 * 25  control revision, int
 * </pre>
 */
final class TokenFormat {

    static final int CONTENT = 53;
    static final int MAC = 16;
    static final int LENGTH = CONTENT + MAC;

    private static final int FORMAT = 1;

    /** By their numbers in tokens; new ones go to the end. */
    private static final List<Mode> MODES = List.of(
            Mode.PERSONALISED,
            Mode.PRIOR,
            Mode.EXPLORING,
            Mode.KEPT,
            Mode.PINNED,
            Mode.NEUTRAL,
            Mode.CONTROL,
            Mode.DEGRADED);

    private static final long UNSIGNED = 0xffffffffL;

    private TokenFormat() {}

    static void write(ByteBuffer into, int keyId, Decision decision) {
        Basis basis = decision.basis();
        into.clear()
                .put((byte) (FORMAT << 6 | keyId << 4 | MODES.indexOf(decision.mode())))
                .putLong(basis.memberTag())
                .putInt(decision.title())
                .putInt(decision.artwork())
                .putInt(unsigned(basis.snapshot()))
                .putInt(basis.watermark())
                .putInt(basis.controlRevision())
                .putInt(unsigned(basis.withdrawalRevision()))
                .putInt(basis.period())
                .putInt(unsigned(basis.asOf()))
                .putFloat(decision.propensity())
                .putLong(basis.digest());
    }

    static int unsigned(long value) {
        if (value < 0 || value > UNSIGNED) {
            throw new IllegalArgumentException("A token holds numbers from 0 to 4294967295, found " + value + ".");
        }
        return (int) value;
    }

    static boolean known(ByteBuffer token) {
        return (token.get(0) >> 6 & 3) == FORMAT && (token.get(0) & 0xf) < MODES.size();
    }

    static int keyId(ByteBuffer token) {
        return token.get(0) >> 4 & 3;
    }

    static Decision read(ByteBuffer token) {
        token.clear();
        Mode mode = MODES.get(token.get() & 0xf);
        long tag = token.getLong();
        int title = token.getInt();
        int artwork = token.getInt();
        long snapshot = token.getInt() & UNSIGNED;
        int watermark = token.getInt();
        int controls = token.getInt();
        long withdrawals = token.getInt() & UNSIGNED;
        int period = token.getInt();
        long asOf = token.getInt() & UNSIGNED;
        float propensity = token.getFloat();
        long digest = token.getLong();
        Basis basis = new Basis(tag, snapshot, watermark, controls, withdrawals, period, asOf, digest);
        return new Decision(basis, title, artwork, mode, propensity);
    }
}

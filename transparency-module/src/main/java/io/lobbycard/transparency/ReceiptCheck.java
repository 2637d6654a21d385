package io.lobbycard.transparency;

import com.nimbusds.jose.jwk.JWKSet;
import io.lobbycard.transparency.Verdict.Outcome;
import io.lobbycard.transparency.receipts.KeySet;
import io.lobbycard.transparency.receipts.ReceiptText;
import java.text.ParseException;

/**
 * Checks a receipt without a server: its signature, and that the public log of snapshots held its snapshot. Needs the
 * platform and the JOSE library, nothing else. Whether the choice comes out again only a server can tell.
 */
public final class ReceiptCheck {

    private ReceiptCheck() {}

    /**
     * Checks a receipt against a key set. A text in any other form than that of a receipt is an altered one.
     *
     * @param keySet a JWK set in JSON, as {@link Receipts#keys()} gives it
     * @throws IllegalArgumentException if the key set is not well-formed
     */
    public static Verdict check(String receipt, String keySet) {
        KeySet keys = keys(keySet);
        ReceiptText parsed;
        try {
            parsed = ReceiptText.parse(receipt);
        } catch (IllegalArgumentException malformed) {
            return new Verdict(Outcome.ALTERED, "No receipt was ever issued in this form. " + malformed.getMessage());
        }
        return keys.check(parsed);
    }

    private static KeySet keys(String keySet) {
        try {
            return KeySet.of(JWKSet.parse(keySet));
        } catch (ParseException malformed) {
            throw new IllegalArgumentException("This is not a JWK set in JSON.", malformed);
        }
    }
}

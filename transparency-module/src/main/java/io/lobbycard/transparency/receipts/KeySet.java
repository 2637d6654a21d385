package io.lobbycard.transparency.receipts;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import io.lobbycard.transparency.Verdict;
import io.lobbycard.transparency.Verdict.Outcome;
import io.lobbycard.transparency.keys.PublicKey;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Public keys by their names, and what they can tell of a receipt. */
public final class KeySet {

    private final Map<String, PublicKey> keys;

    private KeySet(Map<String, PublicKey> keys) {
        this.keys = keys;
    }

    static KeySet of(Collection<PublicKey> keys) {
        Map<String, PublicKey> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id(), key));
        return new KeySet(byId);
    }

    /**
     * The keys of a JWK set. Their names are worked out anew, as they are thumbprints.
     *
     * @throws IllegalArgumentException if one of them is no Ed25519 key
     */
    public static KeySet of(JWKSet set) {
        return of(set.getKeys().stream().map(KeySet::publicKey).toList());
    }

    /** Checks all of a receipt that can be checked without making the choice again. */
    public Verdict check(ReceiptText receipt) {
        PublicKey key = keys.get(receipt.keyId());
        if (key == null) {
            return new Verdict(
                    Outcome.UNKNOWN_KEY,
                    "No key of the name " + printable(receipt.keyId()) + " has ever signed receipts here.");
        }
        if (!receipt.signedWith(key)) {
            return new Verdict(Outcome.ALTERED, "The signature does not fit, so this is not the text that was signed.");
        }
        if (!SnapshotProof.of(receipt).holds(keys.values())) {
            return new Verdict(
                    Outcome.ALTERED,
                    "The signature fits, but the receipt does not prove that its snapshot was in the public log.");
        }
        return new Verdict(
                Outcome.VALID, "The signature fits, and the public log of snapshots held the snapshot that decided.");
    }

    String json() {
        return new JWKSet(keys.values().stream().<JWK>map(PublicKey::jwk).toList()).toString(true);
    }

    private static PublicKey publicKey(JWK jwk) {
        if (jwk instanceof OctetKeyPair pair) {
            return PublicKey.of(pair);
        }
        throw new IllegalArgumentException(
                "A key of receipts is an Ed25519 key, and " + jwk.getKeyType() + " was found.");
    }

    private static String printable(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > 64 ? "given" : "\"" + id + "\"";
    }
}

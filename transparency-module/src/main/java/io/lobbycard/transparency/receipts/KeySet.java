package io.lobbycard.transparency.receipts;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.OctetKeyPair;
import io.lobbycard.transparency.Verdict;
import io.lobbycard.transparency.Verdict.Outcome;
import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.log.Note;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Public keys by their names, and what they can tell of a receipt. A key signs receipts or checkpoints of logs, never both, so
 * whoever steals the one cannot make the other. As JSON it is a JWK set (RFC 7517) with two further members that name the
 * keys of either kind, {@code receipts} and {@code checkpoints}.
 */
public final class KeySet {

    private static final String RECEIPTS = "receipts";
    private static final String CHECKPOINTS = "checkpoints";

    private final Map<String, PublicKey> receipts;
    private final Map<String, PublicKey> checkpoints;

    private KeySet(Map<String, PublicKey> receipts, Map<String, PublicKey> checkpoints) {
        this.receipts = receipts;
        this.checkpoints = checkpoints;
    }

    static KeySet of(Collection<PublicKey> receipts, Collection<PublicKey> checkpoints) {
        return new KeySet(byId(receipts), byId(checkpoints));
    }

    /**
     * The keys of a JWK set. Their names are worked out anew, as they are thumbprints.
     *
     * @throws IllegalArgumentException if one of them is no Ed25519 key, or the set does not say what each kind signs
     */
    public static KeySet of(JWKSet set) {
        Map<String, PublicKey> all =
                byId(set.getKeys().stream().map(KeySet::publicKey).toList());
        return new KeySet(named(set, RECEIPTS, all), named(set, CHECKPOINTS, all));
    }

    /** Checks all of a receipt that can be checked without making the choice again. */
    public Verdict check(ReceiptText receipt) {
        PublicKey key = receipts.get(receipt.keyId());
        if (key == null) {
            return new Verdict(
                    Outcome.UNKNOWN_KEY,
                    "No key of the name " + printable(receipt.keyId()) + " has ever signed receipts here.");
        }
        if (!receipt.signedWith(key)) {
            return new Verdict(Outcome.ALTERED, "The signature does not fit, so this is not the text that was signed.");
        }
        if (!SnapshotProof.of(receipt).holds(checkpoints.values())) {
            return new Verdict(
                    Outcome.ALTERED,
                    "The signature fits, but the receipt does not prove that its snapshot was in the public log.");
        }
        return new Verdict(
                Outcome.VALID, "The signature fits, and the public log of snapshots held the snapshot that decided.");
    }

    /** The checkpoint of this text, if it is one that was signed with a key for checkpoints. */
    public Optional<Note> checkpoint(String text) {
        return checkpoints.values().stream()
                .flatMap(key -> Note.open(text, key).stream())
                .findFirst();
    }

    String json() {
        List<JWK> all = Stream.of(receipts, checkpoints)
                .flatMap(keys -> keys.values().stream())
                .<JWK>map(PublicKey::jwk)
                .toList();
        Map<String, Object> uses = new LinkedHashMap<>();
        uses.put(RECEIPTS, List.copyOf(receipts.keySet()));
        uses.put(CHECKPOINTS, List.copyOf(checkpoints.keySet()));
        return new JWKSet(all, uses).toString(true);
    }

    private static Map<String, PublicKey> byId(Collection<PublicKey> keys) {
        Map<String, PublicKey> byId = new LinkedHashMap<>();
        keys.forEach(key -> byId.put(key.id(), key));
        return byId;
    }

    private static Map<String, PublicKey> named(JWKSet set, String use, Map<String, PublicKey> all) {
        if (!(set.getAdditionalMembers().get(use) instanceof Collection<?> names)) {
            throw new IllegalArgumentException(
                    "This key set does not say which of its keys sign " + use + "; take it anew from /api/v1/keys.");
        }
        Map<String, PublicKey> those = new LinkedHashMap<>(all);
        those.keySet().retainAll(names);
        return those;
    }

    private static PublicKey publicKey(JWK jwk) {
        if (jwk instanceof OctetKeyPair pair) {
            return PublicKey.of(pair);
        }
        throw new IllegalArgumentException("A signing key is an Ed25519 key, and " + jwk.getKeyType() + " was found.");
    }

    private static String printable(String id) {
        return id.getBytes(StandardCharsets.UTF_8).length > 64 ? "given" : "\"" + id + "\"";
    }
}

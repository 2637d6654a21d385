package io.lobbycard.transparency.receipts;

import com.nimbusds.jose.util.JSONObjectUtils;
import io.lobbycard.transparency.keys.PublicKey;
import io.lobbycard.transparency.log.Hash;
import io.lobbycard.transparency.log.LoggedEntry;
import io.lobbycard.transparency.log.Note;
import io.lobbycard.transparency.log.Proofs;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part of a receipt by which everybody can see that its snapshot is the one that everybody got. */
final class SnapshotProof {

    private final @Nullable Map<String, Object> payload;

    private SnapshotProof(@Nullable Map<String, Object> payload) {
        this.payload = payload;
    }

    static SnapshotProof of(ReceiptText receipt) {
        try {
            return new SnapshotProof(JSONObjectUtils.parse(new String(receipt.payload(), StandardCharsets.UTF_8)));
        } catch (ParseException unreadable) {
            return new SnapshotProof(null);
        }
    }

    /** Whether a checkpoint signed with one of the keys covers an entry that names the receipt's snapshot and digest. */
    boolean holds(Collection<PublicKey> keys) {
        if (payload == null) {
            return false;
        }
        try {
            Map<String, Object> log = Objects.requireNonNull(JSONObjectUtils.getJSONObject(payload, "log"));
            String entry = Objects.requireNonNull(JSONObjectUtils.getString(log, "entry"));
            String checkpoint = Objects.requireNonNull(JSONObjectUtils.getString(log, "checkpoint"));
            long position = JSONObjectUtils.getLong(log, "position");
            List<Hash> path = JSONObjectUtils.getStringList(log, "proof").stream()
                    .map(Hash::parse)
                    .toList();
            Hash leaf = new LoggedEntry(
                            position, Long.toString(snapshot()), entry.getBytes(StandardCharsets.UTF_8), new byte[0])
                    .leaf();
            return isAbout(entry)
                    && keys.stream()
                            .flatMap(key -> Note.open(checkpoint, key).stream())
                            .map(Note::checkpoint)
                            .anyMatch(signed -> signed.log().equals("lobbycard/snapshots")
                                    && Proofs.includes(leaf, position, signed.size(), path, signed.root()));
        } catch (ParseException | IllegalArgumentException | NullPointerException incomplete) {
            return false;
        }
    }

    private boolean isAbout(String entry) throws ParseException {
        Map<String, Object> logged = JSONObjectUtils.parse(entry);
        return JSONObjectUtils.getLong(logged, "snapshot") == snapshot()
                && Objects.equals(
                        JSONObjectUtils.getString(logged, "sha256"),
                        JSONObjectUtils.getString(decision(), "snapshotDigest"));
    }

    private long snapshot() throws ParseException {
        return JSONObjectUtils.getLong(decision(), "snapshot");
    }

    private Map<String, Object> decision() throws ParseException {
        return Objects.requireNonNull(JSONObjectUtils.getJSONObject(Objects.requireNonNull(payload), "decision"));
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import java.util.HexFormat;

/** What a receipt says of a choice. */
final class Records {

    private static final HexFormat HEX = HexFormat.of();

    private Records() {}

    static DecisionRecord of(Decision decision, LoadedSnapshot snapshot, long seed, Explanation replayed) {
        Basis basis = decision.basis();
        return new DecisionRecord(
                replayed.title(),
                replayed.artwork(),
                replayed.mode(),
                replayed.propensity(),
                snapshot.number(),
                HEX.formatHex(snapshot.digest()),
                replayed.asOf(),
                basis.watermark(),
                basis.controlRevision(),
                basis.withdrawalRevision(),
                basis.period(),
                HEX.toHexDigits(seed),
                HEX.toHexDigits(basis.digest()),
                replayed.candidates());
    }
}

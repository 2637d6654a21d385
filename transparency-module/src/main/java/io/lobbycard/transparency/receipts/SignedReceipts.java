package io.lobbycard.transparency.receipts;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.transparency.Receipts;
import io.lobbycard.transparency.Verdict;
import io.lobbycard.transparency.Verdict.Outcome;
import io.lobbycard.transparency.keys.KeyPurpose;
import io.lobbycard.transparency.keys.SigningKeys;
import io.lobbycard.transparency.receipts.Receipt.Logged;
import io.lobbycard.transparency.snapshots.LoggedSnapshot;
import io.lobbycard.transparency.snapshots.SnapshotLog;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** {@link Receipts} whose choices are made again whenever one is issued or verified. */
@ApplicationScoped
class SignedReceipts implements Receipts {

    private static final int UNAVAILABLE = 503;

    private final Decisions decisions;
    private final SnapshotLog snapshots;
    private final SigningKeys keys;
    private final JsonMapper json;
    private final Clock clock;

    @Inject
    SignedReceipts(Decisions decisions, SnapshotLog snapshots, SigningKeys keys, JsonMapper json, Clock clock) {
        this.decisions = decisions;
        this.snapshots = snapshots;
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** Makes the key of receipts before the first of them, so that whoever keeps the public keys has it. */
    void publish(@Observes DatabaseReady ready) {
        keys.current(KeyPurpose.RECEIPTS);
    }

    @Override
    public String issue(MemberId member, String token) {
        DecisionRecord made = decisions.record(member, token);
        LoggedSnapshot logged = snapshots.entered(made.snapshot(), made.snapshotDigest());
        Receipt receipt = new Receipt(
                clock.instant(),
                token,
                Receipt.Decision.of(made),
                new Logged(logged.position(), logged.entry(), logged.proof(), logged.checkpoint()));
        return ReceiptText.sign(json.writeValueAsBytes(receipt), keys.current(KeyPurpose.RECEIPTS));
    }

    @Override
    public Verdict verify(String text) {
        ReceiptText receipt = parsed(text);
        Verdict offline = keySet().check(receipt);
        return offline.verdict() == Outcome.VALID
                ? repeated(json.readValue(receipt.payload(), Receipt.class))
                : offline;
    }

    @Override
    public String keys() {
        return keySet().json();
    }

    private Verdict repeated(Receipt receipt) {
        try {
            DecisionRecord again = decisions.repeated(receipt.token());
            return Receipt.Decision.of(again).equals(receipt.decision())
                    ? new Verdict(Outcome.VALID, "The signature fits, and made again the choice comes out the same.")
                    : new Verdict(
                            Outcome.NOT_REPRODUCIBLE,
                            "The signature fits, but made again the choice comes out differently.");
        } catch (ProblemException problem) {
            if (problem.problem().status() == UNAVAILABLE) {
                throw problem;
            }
            return new Verdict(
                    Outcome.NOT_REPRODUCIBLE,
                    "The signature fits, but the choice cannot be made again. "
                            + Objects.requireNonNullElse(problem.problem().detail(), ""));
        }
    }

    private KeySet keySet() {
        return KeySet.of(keys.all(KeyPurpose.RECEIPTS), keys.all(KeyPurpose.CHECKPOINTS));
    }

    private static ReceiptText parsed(String text) {
        try {
            return ReceiptText.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw ProblemException.badRequest(
                    Objects.requireNonNullElse(malformed.getMessage(), "This is not a receipt."));
        }
    }
}

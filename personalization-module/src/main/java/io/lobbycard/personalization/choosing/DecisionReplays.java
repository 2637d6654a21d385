package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.Explanation;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.personalization.Signal;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.SnapshotStore;
import io.lobbycard.personalization.snapshots.Withdrawals;
import io.lobbycard.personalization.storage.Database;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** {@link Decisions}: makes the choice of a token once more from what it stood on, and explains it. */
@ApplicationScoped
class DecisionReplays implements Decisions {

    private final Tokens tokens;
    private final MemberRegister members;
    private final MemberChances chances;
    private final SnapshotStore snapshots;
    private final Preparation preparation;
    private final Withdrawals withdrawals;
    private final Database database;
    private final HeldRoom room;
    private final ReceiptTurns receiptTurns = new ReceiptTurns();
    private final ExplanationRoom roomForReceipts = ExplanationRoom.forReceipts();

    @Inject
    DecisionReplays(
            Tokens tokens,
            MemberRegister members,
            MemberChances chances,
            SnapshotStore snapshots,
            Preparation preparation,
            Withdrawals withdrawals,
            Database database,
            HeldRoom room) {
        this.tokens = tokens;
        this.members = members;
        this.chances = chances;
        this.snapshots = snapshots;
        this.preparation = preparation;
        this.withdrawals = withdrawals;
        this.database = database;
        this.room = room;
    }

    @Override
    @ActivateRequestContext
    public Explanation explain(MemberId member, String token) {
        Decision decision = own(member, token);
        // only reading may be cut short as the database's fault; the arithmetic takes as long as it takes
        MadeAgain again = database.patiently(() -> again(member, decision));
        hold(room, member, again);
        return again.explanation();
    }

    @Override
    @ActivateRequestContext
    public void answered(int bytes) {
        room.keepOnly(bytes);
    }

    @Override
    public Shown shown(MemberId member, String token) {
        Decision decision = own(member, token);
        LoadedSnapshot snapshot = database.patiently(() -> snapshot(decision));
        return new Shown(
                snapshot.titles().get(decision.title()),
                snapshot.picture(decision.artwork()).artwork());
    }

    @Override
    @ActivateRequestContext
    public DecisionRecord record(MemberId member, String token) {
        return record(member, token, room);
    }

    @Override
    public DecisionRecord repeated(String token) {
        return receiptTurns.taken(() -> record(memberOf(token), token, new HeldRoom(roomForReceipts)));
    }

    /** A record names no viewings, so nothing is held of it. */
    private DecisionRecord record(MemberId member, String token, HeldRoom held) {
        Decision decision = own(member, token);
        MadeAgain again = database.patiently(() -> again(member, decision));
        try {
            hold(held, member, again);
            return again.record(chances.of(member).seed());
        } finally {
            held.giveBack();
        }
    }

    private static void hold(HeldRoom held, MemberId member, MadeAgain again) {
        Inputs inputs = again.inputs();
        if (inputs != null) {
            held.hold(member, inputs.counting(), inputs.snapshot().catalog().closedSignalCount());
        }
    }

    @Override
    public List<Map<Signal, Double>> bySignal(MemberId member, List<String> tokens) {
        return sums(member, tokens).stream().map(SignalSums::all).toList();
    }

    @Override
    public List<Map<Signal, Double>> bySignal(MemberId member, List<String> tokens, List<Instant> moments) {
        return SignalSums.bySpan(sums(member, tokens), moments);
    }

    private List<SignalSums> sums(MemberId member, List<String> tokens) {
        List<Decision> decisions =
                tokens.stream().map(token -> own(member, token)).toList();
        return database.patiently(() -> {
            MemberState state = members.stateOf(member);
            return decisions.stream()
                    .map(decision -> sums(decision, inputs(state, snapshot(decision), decision)))
                    .toList();
        });
    }

    private static SignalSums sums(Decision decision, Inputs inputs) {
        return new SignalSums(inputs, MadeAgain.stated(decision, inputs), decision.title());
    }

    @Override
    public MemberId memberOf(String token) {
        long tag = tokens.read(token).basis().memberTag();
        return database.patiently(() -> members.byTag(tag)).orElseThrow(MemberRegister::unknown);
    }

    @Override
    public void requireOwn(MemberId member, String token) {
        own(member, token);
    }

    private Decision own(MemberId member, String token) {
        Decision decision = tokens.read(token);
        if (decision.basis().memberTag() != chances.of(member).tag()) {
            throw ProblemException.notFound("There is no such choice.");
        }
        return decision;
    }

    private MadeAgain again(MemberId member, Decision decision) {
        Basis basis = decision.basis();
        MemberState state = members.stateOf(member);
        LoadedSnapshot snapshot = snapshot(decision);
        Wording wording = new Wording(snapshot, withdrawals.at(basis.withdrawalRevision()));
        Inputs inputs = decision.mode() == Mode.DEGRADED ? null : inputs(state, snapshot, decision);
        return new MadeAgain(decision, snapshot, wording, inputs);
    }

    private Inputs inputs(MemberState state, LoadedSnapshot snapshot, Decision decision) {
        Basis basis = decision.basis();
        if (!basis.isSince(state.erasedControls())) {
            throw otherInputs();
        }
        boolean neutral = decision.mode() == Mode.NEUTRAL;
        Inputs inputs = preparation.then(state, snapshot, basis, false);
        if (neutral && !inputs.stated().neutral()) {
            inputs = preparation.then(state, snapshot, basis, true);
        }
        if (inputs.basis().digest() != basis.digest()) {
            throw otherInputs();
        }
        return inputs;
    }

    private LoadedSnapshot snapshot(Decision decision) {
        return snapshots
                .numbered(decision.basis().snapshot())
                .filter(loaded -> holds(loaded, decision))
                .orElseThrow(() -> MadeAgain.gone("The snapshot that made this choice is not kept any more."));
    }

    private static boolean holds(LoadedSnapshot snapshot, Decision decision) {
        return decision.title() >= 0
                && decision.title() < snapshot.catalog().titleCount()
                && decision.artwork() >= 0
                && decision.artwork() < snapshot.catalog().artworkCount();
    }

    private static ProblemException otherInputs() {
        return MadeAgain.gone(
                "What this choice was made from is not what it was: viewings were erased, or a choice that was stated has"
                        + " ended. So it cannot be made again.");
    }
}

package io.lobbycard.personalization.choosing;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.choosing.Decision.Basis;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.controls.StatedControls;
import io.lobbycard.personalization.engine.Draw;
import io.lobbycard.personalization.engine.StatedChoices;
import io.lobbycard.personalization.engine.Taste;
import io.lobbycard.personalization.history.Period;
import io.lobbycard.personalization.history.Periods;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.history.RecordedHistory;
import io.lobbycard.personalization.members.MemberChance;
import io.lobbycard.personalization.members.MemberChances;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.snapshots.LoadedSnapshot;
import io.lobbycard.personalization.snapshots.Withdrawals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings together what a member's choices are made from: as it is now, or as it was when a token was given out. */
@ApplicationScoped
class Preparation {

    private final MemberRegister members;
    private final MemberChances chances;
    private final RecordedHistories histories;
    private final ControlLog controls;
    private final PreferredPictures preferred;
    private final Withdrawals withdrawals;
    private final Periods periods;
    private final InputsDigest digest;
    private final Clock clock;
    private final RecentInputs<Inputs> recent;
    private final AtomicLong newestWithdrawal = new AtomicLong();

    @Inject
    Preparation(
            MemberRegister members,
            MemberChances chances,
            RecordedHistories histories,
            ControlLog controls,
            PreferredPictures preferred,
            Withdrawals withdrawals,
            Periods periods,
            InputsDigest digest,
            Clock clock,
            @ConfigProperty(name = "lobbycard.cache.viewings", defaultValue = "200000") long viewings) {
        this.members = members;
        this.chances = chances;
        this.histories = histories;
        this.controls = controls;
        this.preferred = preferred;
        this.withdrawals = withdrawals;
        this.periods = periods;
        this.digest = digest;
        this.clock = clock;
        recent = new RecentInputs<>(viewings, inputs -> inputs.weight(withdrawals.at(withdrawals.newestKnown())));
    }

    /**
     * The inputs of now.
     *
     * @param neutral true if the member gets neutral artwork whatever they said
     */
    Inputs now(MemberState member, LoadedSnapshot snapshot, boolean neutral) {
        forgetFromBefore(member.withdrawalRevision());
        RecordedHistory history = histories.of(member);
        Period period = periods.at(clock.instant(), chances.of(member.id()), history);
        return prepared(
                member,
                snapshot,
                history,
                period,
                member.controlRevision(),
                member.withdrawalRevision(),
                preferred.now(controls.at(member, member.controlRevision()).preference(), snapshot),
                neutral);
    }

    /** The inputs of then. Whether they still are what they were, their digest tells. */
    Inputs then(MemberState member, LoadedSnapshot snapshot, Basis basis, boolean neutral) {
        Period period = new Period(basis.period(), basis.watermark(), basis.asOf());
        RecordedHistory history = histories.of(member);
        StatedControls said = controls.at(member, basis.controlRevision());
        Set<String> withdrawn = withdrawals.at(basis.withdrawalRevision());
        int counting = history.counting(period.watermark());
        Set<ArtworkId> pictures = preferred.then(
                said.preference(),
                snapshot,
                each -> digest.of(
                                snapshot,
                                history,
                                counting,
                                EngineWords.stated(said, each, withdrawn, history, neutral))
                        == basis.digest());
        return prepared(
                member,
                snapshot,
                history,
                period,
                basis.controlRevision(),
                basis.withdrawalRevision(),
                pictures,
                neutral);
    }

    /**
     * The inputs of a draw of then, for once: memory keeps what pages need. Empty if they held what the member had said of
     * themselves, because nothing is learned from that.
     */
    Optional<Inputs> passing(MemberState member, RecordedHistory history, LoadedSnapshot snapshot, Basis basis) {
        if (!controls.at(member, basis.controlRevision()).preference().isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period(basis.period(), basis.watermark(), basis.asOf());
        return Optional.of(made(
                        member,
                        snapshot,
                        history,
                        period,
                        basis.controlRevision(),
                        basis.withdrawalRevision(),
                        Set.of(),
                        false)
                .drawn());
    }

    /** No page asks for these again, and each revision's would hold another set of what is withdrawn. */
    private void forgetFromBefore(long withdrawalRevision) {
        if (newestWithdrawal.getAndAccumulate(withdrawalRevision, Math::max) < withdrawalRevision) {
            recent.forgetFromBefore(withdrawalRevision);
        }
    }

    private Inputs prepared(
            MemberState member,
            LoadedSnapshot snapshot,
            RecordedHistory history,
            Period period,
            int controlRevision,
            long withdrawalRevision,
            Set<ArtworkId> pictures,
            boolean neutral) {
        RecentInputs.Key key = new RecentInputs.Key(
                member.number(),
                member.received(),
                member.erased(),
                member.controlRevision(),
                snapshot.number(),
                period,
                controlRevision,
                withdrawalRevision,
                pictures,
                neutral);
        Inputs known = recent.of(key);
        if (known == null || known.snapshot() != snapshot) {
            known = made(member, snapshot, history, period, controlRevision, withdrawalRevision, pictures, neutral);
            recent.add(key, known);
        }
        return known;
    }

    private Inputs made(
            MemberState member,
            LoadedSnapshot snapshot,
            RecordedHistory history,
            Period period,
            int controlRevision,
            long withdrawalRevision,
            Set<ArtworkId> pictures,
            boolean neutral) {
        StatedControls said = controls.at(member, controlRevision);
        StatedChoices stated = EngineWords.stated(said, pictures, withdrawals.at(withdrawalRevision), history, neutral);
        int counting = history.counting(period.watermark());
        Taste taste = snapshot.snapshot().taste(history.viewings(snapshot.catalog()), counting, period.asOf(), stated);
        MemberChance chance = chances.of(member.id());
        Draw draw =
                new Draw(chance.seed(), period.number(), chances.inControlGroup(chance, member.alwaysPersonalised()));
        Basis basis = new Basis(
                chance.tag(),
                snapshot.number(),
                period.watermark(),
                controlRevision,
                withdrawalRevision,
                period.number(),
                period.asOf(),
                digest.of(snapshot, history, counting, stated));
        return new Inputs(snapshot, history, stated, neutral && !said.neutral(), taste, draw, basis);
    }

    /** The member's row as it is now. */
    MemberState state(MemberId member) {
        return members.stateOf(member);
    }
}

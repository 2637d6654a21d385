package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Erases what a member has done and said, in one transaction; that they are a member stays. The member's row is taken before
 * anything is read, so that of two erasures at once the second finds nothing to take out of what was learned.
 */
@ApplicationScoped
class Erasure {

    private final RecordedHistories histories;
    private final ControlLog controls;
    private final ImpressionRows impressions;
    private final Event<ErasureBegun> begun;
    private final Event<HistoryErased> erased;
    private final MemberRegister members;
    private final Clock clock;

    @Inject
    Erasure(
            RecordedHistories histories,
            ControlLog controls,
            ImpressionRows impressions,
            Event<ErasureBegun> begun,
            Event<HistoryErased> erased,
            MemberRegister members,
            Clock clock) {
        this.members = members;
        this.clock = clock;
        this.histories = histories;
        this.controls = controls;
        this.impressions = impressions;
        this.begun = begun;
        this.erased = erased;
    }

    @Transactional
    void erase(MemberState member) {
        MemberState taken = members.take(member);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        members.requireTimeOfOthers(now);
        erase(taken, afterTheLast(taken, now), false);
    }

    /** Another server's clock may have given the last one a later time; the note of this one must not be the earlier. */
    private Instant afterTheLast(MemberState member, Instant now) {
        return members.lastErasure(member.id())
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plusMillis(1))
                .orElse(now);
    }

    /** Whether that erasure, or a later one, is known; takes no row. */
    boolean isKnown(MemberState member, Instant at) {
        return members.lastErasure(member.id())
                .filter(last -> !last.isBefore(at))
                .isPresent();
    }

    /**
     * Erases what a restored backup brought back.
     *
     * @return false if that erasure, or a later one, is known
     */
    @Transactional
    boolean eraseAgain(MemberState member, Instant at) {
        MemberState taken = members.take(member);
        if (isKnown(taken, at)) {
            return false;
        }
        erase(taken, at, true);
        return true;
    }

    private void erase(MemberState member, Instant at, boolean again) {
        begun.fire(new ErasureBegun(member));
        histories.erase(member, at);
        controls.erase(member);
        impressions.delete(member);
        erased.fire(new HistoryErased(member.id(), at, again));
    }
}

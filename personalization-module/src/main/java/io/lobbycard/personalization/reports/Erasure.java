package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberRegister;
import io.lobbycard.personalization.members.MemberState;
import io.lobbycard.personalization.storage.DatabaseClock;
import io.lobbycard.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Erases what a member has done and said, in one transaction; that they are a member stays. The member's row is taken before
 * anything is read, so that of two erasures at once the second finds nothing to take out of what was learned.
 */
@ApplicationScoped
class Erasure {

    /** What clocks are corrected by in everyday life. */
    private static final Duration SLACK = Duration.ofSeconds(5);

    private static final Duration RETRY = Duration.ofMinutes(1);

    private final RecordedHistories histories;
    private final ControlLog controls;
    private final ImpressionRows impressions;
    private final Event<ErasureBegun> begun;
    private final Event<HistoryErased> erased;
    private final MemberRegister members;
    private final DatabaseClock others;
    private final Clock clock;

    @Inject
    Erasure(
            RecordedHistories histories,
            ControlLog controls,
            ImpressionRows impressions,
            Event<ErasureBegun> begun,
            Event<HistoryErased> erased,
            MemberRegister members,
            DatabaseClock others,
            Clock clock) {
        this.members = members;
        this.others = others;
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
        requireTimeOfOthers(now);
        erase(taken, afterTheLast(taken, now), false);
    }

    /**
     * Requires that this server's clock goes with the database's: what is erased by a clock that runs ahead would keep new
     * reports waiting on every server, and what is erased by one that runs behind would be stored once more when a client
     * repeats its last reports.
     */
    private void requireTimeOfOthers(Instant now) {
        Instant theirs = others.now();
        if (now.minus(SLACK).isAfter(theirs)) {
            throw notErased("ahead of the database's, so that what you watch next would be taken for what is erased");
        }
        if (now.plus(SLACK).isBefore(theirs)) {
            throw notErased("behind the database's, so that what you watched last could come back");
        }
    }

    private static ProblemException notErased(String why) {
        return ProblemException.unavailable(
                "Nothing was erased: this server's clock runs " + why + ". Please try again later.", RETRY);
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

    /** Whether there was an erasure, and nothing has come since that another one would take. */
    boolean leftNothing(MemberState member) {
        return members.lastErasure(member.id()).isPresent()
                && member.received() == member.erased()
                && member.controlRevision() == member.erasedControls()
                && !impressions.hasAny(member);
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

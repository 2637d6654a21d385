package io.lobbycard.personalization.reports;

import io.lobbycard.personalization.HistoryErased;
import io.lobbycard.personalization.controls.ControlLog;
import io.lobbycard.personalization.history.RecordedHistories;
import io.lobbycard.personalization.members.MemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Erases what a member has done and said, in one transaction; that they are a member stays. */
@ApplicationScoped
class Erasure {

    private final RecordedHistories histories;
    private final ControlLog controls;
    private final ImpressionRows impressions;
    private final Event<ErasureBegun> begun;
    private final Event<HistoryErased> erased;

    @Inject
    Erasure(
            RecordedHistories histories,
            ControlLog controls,
            ImpressionRows impressions,
            Event<ErasureBegun> begun,
            Event<HistoryErased> erased) {
        this.histories = histories;
        this.controls = controls;
        this.impressions = impressions;
        this.begun = begun;
        this.erased = erased;
    }

    @Transactional
    void erase(MemberState member) {
        begun.fire(new ErasureBegun(member));
        histories.erase(member);
        controls.erase(member);
        impressions.delete(member);
        erased.fire(new HistoryErased(member.id()));
    }
}

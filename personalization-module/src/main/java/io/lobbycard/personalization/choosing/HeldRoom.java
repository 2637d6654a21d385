package io.lobbycard.personalization.choosing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What one request holds of the room for explanations until its answer is written: as much as its largest one takes. */
@RequestScoped
class HeldRoom {

    private final ExplanationRoom room;
    private int held;

    @Inject
    HeldRoom(ExplanationRoom room) {
        this.room = room;
    }

    /** Holds room for an explanation of so many viewings, of which each counts through so many signals. */
    void hold(int viewings, int signals) {
        int more = room.need(viewings, signals) - held;
        if (more > 0) {
            room.take(more);
            held += more;
        }
    }

    @PreDestroy
    void giveBack() {
        room.giveBack(held);
        held = 0;
    }
}

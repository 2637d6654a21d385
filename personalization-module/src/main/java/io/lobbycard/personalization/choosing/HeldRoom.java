package io.lobbycard.personalization.choosing;

import io.lobbycard.personalization.MemberId;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** What one request holds of the room for explanations: as much as its largest one takes, and then as its answer does. */
@RequestScoped
class HeldRoom {

    private final ExplanationRoom room;
    private @Nullable MemberId member;
    private int held;
    private boolean explaining;

    @Inject
    HeldRoom(ExplanationRoom room) {
        this.room = room;
    }

    /** Holds room for an explanation of so many viewings, of which each counts through so many signals. */
    void hold(MemberId whose, int viewings, int signals) {
        int need = room.need(viewings, signals);
        if (explaining && whose.equals(member) && need <= held) {
            return;
        }
        // whoever waited for more with something in hand could wait for somebody who does the same
        giveBack();
        room.take(whose, need);
        member = whose;
        held = need;
        explaining = true;
    }

    /** Of all that was explained, nothing but so many bytes is kept. */
    void keepOnly(int bytes) {
        MemberId whose = member;
        int kept = Math.min(held, room.units(bytes));
        if (whose == null) {
            return;
        }
        if (explaining) {
            room.keep(whose, held, kept);
        } else {
            room.giveBack(whose, held - kept);
        }
        explaining = false;
        held = kept;
    }

    @PreDestroy
    void giveBack() {
        keepOnly(0);
        member = null;
    }
}

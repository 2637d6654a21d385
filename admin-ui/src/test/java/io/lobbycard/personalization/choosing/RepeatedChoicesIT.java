package io.lobbycard.personalization.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Choices;
import io.lobbycard.personalization.DecisionRecord;
import io.lobbycard.personalization.Decisions;
import io.lobbycard.personalization.Demo;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever holds somebody's receipt and the member themselves do not get into each other's way. */
@InServer
class RepeatedChoicesIT {

    private static final MemberId MEMBER = new MemberId("romance-fan");
    private static final int LONGEST = 20_000;
    private static final int SIGNALS = 42;

    @Inject
    ExplanationRoom room;

    @Inject
    Choices choices;

    @Inject
    Decisions decisions;

    @Test
    void aReceiptIsVerifiedInRoomOfItsOwn() {
        String token = choices.choose(MEMBER, List.of(new TitleId(Demo.PULP_FICTION)))
                .choices()
                .getFirst()
                .token();
        assertNotNull(token);
        DecisionRecord issued = decisions.record(MEMBER, token);
        HeldRoom explaining = new HeldRoom(room);
        explaining.hold(MEMBER, LONGEST, SIGNALS);
        int left = room.free();
        try {
            assertEquals(issued, decisions.repeated(token));
            assertEquals(left, room.free());
            ProblemException full = assertThrows(ProblemException.class, () -> decisions.explain(MEMBER, token));
            assertEquals(503, full.problem().status(), "the member's own room is taken, and the test shows nothing");
        } finally {
            explaining.giveBack();
        }
    }
}

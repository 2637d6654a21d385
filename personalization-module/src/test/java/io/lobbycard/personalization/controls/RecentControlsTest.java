package io.lobbycard.personalization.controls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecentControlsTest {

    private static final int ADA = 1;
    private static final int SAYINGS = 3_000;

    private final RecentControls recent = new RecentControls();

    /** Kept whole for each revision, these would be four and a half million things said. */
    @Test
    void whoSaysThousandsOfThingsOneByOneTakesNoMoreMemoryThanOthers() {
        StatedControls state = said(0);
        for (int revision = 1; revision <= SAYINGS; revision++) {
            state = state.and(revision, List.of(Saying.of(Subject.LEFT_OUT_VIEWING, "v" + revision, true))::forEach);
            recent.put(ADA, state);
        }

        assertEquals(SAYINGS, recent.sayings());
        assertSame(state, recent.newest(ADA));
    }

    @Test
    void replaysOfManyRevisionsOfAMemberWhoSaidMuchAreBounded() {
        StatedControls much = said(SAYINGS);
        recent.put(ADA, much.and(SAYINGS + 1, List.<Saying>of()::forEach));
        for (int revision = 1; revision <= SAYINGS; revision++) {
            recent.put(ADA, much.and(revision, List.<Saying>of()::forEach));
        }

        assertTrue(recent.sayings() <= 400_000, () -> recent.sayings() + " are held");
    }

    @Test
    void anOlderStateNeverTakesThePlaceOfTheNewest() {
        StatedControls newest = said(2);
        StatedControls older = said(1);
        recent.put(ADA, newest);
        recent.put(ADA, older);

        assertSame(newest, recent.newest(ADA));
        assertSame(older, recent.at(ADA, 1));
        assertSame(newest, recent.at(ADA, 2));
        assertNull(recent.at(ADA, 3));
    }

    @Test
    void whatIsForgottenIsOfThatMember() {
        recent.put(ADA, said(2));
        recent.put(ADA, said(1));
        recent.put(2, said(1));

        recent.forget(ADA);

        assertNull(recent.newest(ADA));
        assertNull(recent.at(ADA, 1));
        assertNotNull(recent.newest(2));
    }

    /** After so many revisions, each about another viewing. */
    private static StatedControls said(int revisions) {
        StatedControls state = StatedControls.fold(0, List.of());
        for (int revision = 1; revision <= revisions; revision++) {
            state = state.and(revision, List.of(Saying.of(Subject.LEFT_OUT_VIEWING, "v" + revision, true))::forEach);
        }
        return state;
    }
}

package io.lobbycard.transparency.access;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Reader;
import io.lobbycard.web.ProblemException;
import org.junit.jupiter.api.Test;

class OwnEyesOnlyTest {

    private final OwnEyesOnly guard = new OwnEyesOnly();
    private final MemberId member = new MemberId("romance-fan");

    @Test
    void membersReadTheirOwnHistory() {
        assertDoesNotThrow(() -> guard.admit(new Reader("romance-fan", true), member));
    }

    @Test
    void nobodyElseDoes() {
        assertRefused(new Reader("support", false));
        assertRefused(new Reader("romance-fan", false));
    }

    @Test
    void sayingThatOneIsTheMemberDoesNotMakeOneSo() {
        assertRefused(new Reader("comedy-fan", true));
    }

    private void assertRefused(Reader reader) {
        ProblemException refusal = assertThrows(ProblemException.class, () -> guard.admit(reader, member));
        assertEquals(403, refusal.problem().status());
    }
}

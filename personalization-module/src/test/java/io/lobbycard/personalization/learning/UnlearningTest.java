package io.lobbycard.personalization.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UnlearningTest {

    @Test
    void whileNothingServesNothingIsErasedThatWasLearnedFrom() {
        ProblemException refused = assertThrows(ProblemException.class, () -> Unlearning.catalog(Optional.empty()));

        assertEquals(503, refused.problem().status());
    }
}

package io.lobbycard.transparency.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.Problem;
import org.junit.jupiter.api.Test;

class ProblemPageTest {

    @Test
    void nothingOfAFailureLeaksButItsReference() {
        ProblemPage failure = ProblemPage.of(
                Problem.of(500, "Failure", "java.lang.IllegalStateException").withInstance("urn:uuid:1"));

        String page = Rendered.page("problem", "problem", null, failure);

        assertFalse(page.contains("IllegalState"));
        assertTrue(page.contains("urn:uuid:1"));
    }

    @Test
    void whatIsAnothersAndWhatIsNotThereLookAlike() {
        assertEquals(ProblemPage.of(404, "It is bob's.", null), ProblemPage.of(404, null, null));
    }

    @Test
    void everyStatusHasASentence() {
        for (int status = 400; status < 600; status++) {
            assertFalse(ProblemPage.of(status, null, null).sentence().isBlank());
        }
    }
}

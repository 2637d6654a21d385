package io.lobbycard.personalization.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportedIdsTest {

    @Test
    void aBatchThatCouldNotBeStoredInTimeIsRefusedWithItsFirstReportTooMany() {
        ProblemException refused = assertThrows(ProblemException.class, () -> new ReportedIds(1_001));

        assertEquals(422, refused.problem().status());
        assertEquals(
                List.of(new Violation(
                        "/1000", "A batch has at most 1,000 reports, found 1,001. Please send them in parts.")),
                refused.problem().violations());
    }

    @Test
    void theLargestBatchIsTaken() {
        assertDoesNotThrow(() -> new ReportedIds(ReportedIds.MOST).refuseIfAny());
    }
}

package io.lobbycard.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TargetingRefusedTest {

    @Test
    void namesCannotPassForLinesOfALog() {
        TargetingRefused refused = new TargetingRefused(
                "editor", "PUT titles/x", List.of("group\n[today] reviewer was refused", "age-" + "x".repeat(100)));

        assertEquals(List.of("group [today] reviewer was refused", "age-" + "x".repeat(60)), refused.names());
    }
}

package io.lobbycard.admin.views.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"0, 0 s", "50, 50 s", "60, 1 min", "310, 5 min 10 s", "3600, 1 h", "7560, 2 h 6 min"})
    void saysLengthsAsPeopleDo(int seconds, String text) {
        assertEquals(text, Durations.of(seconds));
    }
}

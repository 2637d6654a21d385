package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenTimeTest {

    @ParameterizedTest
    @CsvSource({"75:30, 4530", "75, 4500", "0:05, 5", "' 5:10 ', 310"})
    void readsMinutesAndSeconds(String text, int seconds) {
        assertEquals(OptionalInt.of(seconds), ScreenTime.seconds(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "75:60", "-1", "1:2:3", "an hour", "5:1"})
    void refusesWhatIsNoTime(String text) {
        assertEquals(OptionalInt.empty(), ScreenTime.seconds(text));
    }

    @Test
    void writesWhatItReads() {
        assertEquals(OptionalInt.of(4_505), ScreenTime.seconds(ScreenTime.text(4_505)));
    }
}

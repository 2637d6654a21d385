package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleLimits;
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

    @ParameterizedTest
    @ValueSource(ints = {0, 59, 4_505, 599_999, 600_000, 792_000, 6_000_000, TitleLimits.LONGEST_SCREEN_TIME})
    void readsWhatItWrites(int seconds) {
        assertEquals(OptionalInt.of(seconds), ScreenTime.seconds(ScreenTime.text(seconds)));
    }

    @Test
    void refusesMoreDigitsThanAnybodyNeeds() {
        assertEquals(OptionalInt.empty(), ScreenTime.seconds("12345678"));
    }
}

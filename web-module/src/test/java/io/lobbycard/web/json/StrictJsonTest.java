package io.lobbycard.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class StrictJsonTest {

    enum Outcome {
        EARLY_ABANDONMENT
    }

    record Sitting(
            String id,
            int seconds,
            Instant startedAt,
            @Nullable String episode,
            Outcome outcome) {}

    private static final String RIGHT =
            "{'id':'v1','seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}";

    @Test
    void whatMayBeAbsentMayBeAbsent() {
        Sitting sitting = read(RIGHT);

        assertNull(sitting.episode());
        assertEquals(Instant.parse("2026-01-31T20:15:00Z"), sitting.startedAt());
    }

    @Test
    void namesAreWrittenInSmallLetters() {
        assertEquals("\"early-abandonment\"", StrictJson.MAPPER.writeValueAsString(Outcome.EARLY_ABANDONMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}",
                "{'id':null,'seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}",
                "{'id':'v1','seconds':60.5,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}",
                "{'id':'v1','seconds':'60','startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}",
                "{'id':'v1','seconds':60,'startedAt':'yesterday','outcome':'early-abandonment'}",
                "{'id':'v1','seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'finished'}",
                "{'id':'v1','id':'v2','seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'}",
                "{'id':'v1','seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment','age':40}",
                "{'id':'v1','seconds':60,'startedAt':'2026-01-31T20:15:00Z','outcome':'early-abandonment'} {}"
            })
    void everythingElseIsRefused(String json) {
        assertThrows(JacksonException.class, () -> read(json));
    }

    @Test
    void nothingThatPeopleSendHoldsNullsInLists() {
        record Evening(List<Sitting> sittings, List<String> notes) {}

        assertThrows(
                JacksonException.class,
                () -> StrictJson.BODIES.readValue("{\"sittings\":[null],\"notes\":[]}", Evening.class));
        assertThrows(JacksonException.class, () -> StrictJson.BODIES.readValue("[null]", Sitting[].class));
    }

    private static Sitting read(String json) {
        return StrictJson.MAPPER.readValue(json.replace('\'', '"'), Sitting.class);
    }
}

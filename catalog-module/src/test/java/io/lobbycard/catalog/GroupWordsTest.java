package io.lobbycard.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "audience",
                "hideFromEthnicity",
                "target_group",
                "segments",
                "ageRange",
                "showToGender",
                "race",
                "member age",
                "GENDER",
                "for-countries"
            })
    void aNameThatDescribesMembersIsSeen(String name) {
        assertTrue(GroupWords.names(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "title",
                "colour",
                "grouping",
                "page",
                "image",
                "tracery",
                "0",
                "daysInARow",
                "language",
                "tones",
                "faces",
                "screen_seconds",
                "agent"
            })
    void otherNamesAreNot(String name) {
        assertFalse(GroupWords.names(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[", "{\"name\":", "7", "{\"alt\":\"audience\"}", "no JSON", "{\"name\" \"age\"}"})
    void whatIsBrokenOrNamesNobodyHoldsNone(String json) {
        assertEquals(List.of(), GroupWords.inJson(json.getBytes(UTF_8)));
    }

    @Test
    void fieldsAreFoundAtAnyDepthUpToWhereTheTextBreaks() {
        String json = """
                {"year":"never","credits":[{"person":"uma-thurman","showToGender":"f"}],"audience":{"age":1},:""";

        assertEquals(List.of("showToGender", "audience", "age"), GroupWords.inJson(json.getBytes(UTF_8)));
    }
}

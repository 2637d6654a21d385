package io.lobbycard.transparency.audit.refusals;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"audience", "hideFromEthnicity", "target_group", "segments", "ageRange", "showToGender", "race"})
    void aFieldThatDescribesPeopleIsSeen(String field) {
        assertTrue(PeopleWords.name(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "title", "colour", "grouping", "page", "image", "tracery", "0", "daysInARow"})
    void otherFieldsAreNot(String field) {
        assertFalse(PeopleWords.name(field));
    }
}

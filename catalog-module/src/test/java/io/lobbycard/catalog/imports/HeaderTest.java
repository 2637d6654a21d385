package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"ethnicity", "target_audience", "member age", "audienceSegment", "GENDER", "for-countries"})
    void columnThatNamesAGroupOfMembersIsRefused(String column) {
        assertTrue(refusal(List.of("id", "name", column)).contains("names a group of members"));
    }

    @Test
    void everyColumnThatNamesAGroupIsToldWhateverElseIsWrong() {
        AimedFile aimed = assertThrows(
                AimedFile.class,
                () -> Header.check(List.of("colour", "audience", "name", "members_gender"), new Films()));

        assertEquals(List.of("audience", "members_gender"), aimed.columns());
    }

    @Test
    void unknownColumnIsRefusedWithTheKnownOnes() {
        String why = refusal(List.of("id", "name", "colour"));

        assertTrue(why.contains("“colour”") && why.contains("id (needed), name (needed), year"), why);
    }

    @Test
    void missingAndRepeatedColumnsAreRefused() {
        assertTrue(refusal(List.of("id")).contains("“name” is missing"));
        assertTrue(refusal(List.of("id", "name", "id")).contains("twice"));
    }

    @Test
    void orderOfColumnsIsFree() {
        assertDoesNotThrow(() -> Header.check(List.of("name", "id"), new Films()));
    }

    private static String refusal(List<String> header) {
        UnfitFile unfit = assertThrows(UnfitFile.class, () -> Header.check(header, new Films()));
        return String.valueOf(unfit.getMessage());
    }

    private static final class Films implements ImportKind {

        @Override
        public String name() {
            return "films";
        }

        @Override
        public List<Column> columns() {
            return List.of(
                    new Column("id", true, "The id."),
                    new Column("name", true, "The name."),
                    new Column("year", false, "The year."));
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public Stored store(List<ImportRow> rows, String actor) {
            return new Stored(List.of(), Set.of());
        }
    }
}

package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.catalog.ImportKind;
import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepeatsTest {

    @Test
    void theSecondRowIsNamedWithTheLineOfTheFirst() {
        List<String> refusals = refusals("title,person\nup,ada\nup,ben\ndown,ada\nup,ada\nup,ada\n");

        assertEquals(2, refusals.size());
        assertEquals(
                "5: Line 2 speaks of up, ada already, and only the first one is looked at. Please say everything in one row.",
                refusals.getFirst());
        assertTrue(refusals.getLast().startsWith("6: Line 2 "), refusals::toString);
    }

    @Test
    void partsAreNotRunTogetherAndCapitalsCount() {
        assertEquals(List.of(), refusals("title,person\nab,c\na,bc\nA,bc\n"));
    }

    @Test
    void rowWithoutAnIdIsWrongForThatAlone() {
        assertEquals(List.of(), refusals("title,person\nup,\nup,\n,ada\n,ada\n"));
    }

    @Test
    void thousandsOfRowsAreHeldAgainstEachOther() {
        StringBuilder rows = new StringBuilder("title,person\n");
        for (int row = 0; row < 5_000; row++) {
            rows.append("up,person-").append(row).append('\n');
        }
        assertEquals(List.of(), refusals(rows.toString()));

        assertTrue(
                refusals(rows.append("up,person-4000\n").toString()).getFirst().startsWith("5002: Line 4002 "));
    }

    /** A file that repeats itself whole is the most that there can be to remember. */
    @Test
    void aFileThatRepeatsItselfIsRefusedLineByLine() {
        StringBuilder rows = new StringBuilder("title,person\n");
        for (int row = 0; row < 4_000; row++) {
            rows.append("up,person-").append(row % 2_000).append('\n');
        }

        List<String> refusals = refusals(rows.toString());

        assertEquals(2_000, refusals.size());
        assertTrue(refusals.getFirst().startsWith("2002: Line 2 speaks of up, person-0 "), refusals::getFirst);
        assertTrue(refusals.getLast().startsWith("4001: Line 2001 speaks of up, person-1999 "), refusals::getLast);
    }

    @Test
    void whereTheOrderOfColumnsMakesNoDifferenceTheOtherOrderIsARepeat() {
        List<String> refusals = refusals(
                new Kind(List.of(Set.of("title"), Set.of("one", "other"))),
                "title,one,other\nup,ada,ben\nada,up,ben\nup,ben,ada\n");

        assertEquals(1, refusals.size());
        assertTrue(refusals.getFirst().startsWith("4: Line 2 speaks of up, ada, ben "), refusals::getFirst);
    }

    @Test
    void aFileWhoseRowsMayComeAgainIsNotLookedThrough() {
        try (CsvFile file = open("title,person\nup,ada\nup,ada\n")) {
            assertTrue(Repeats.in(file, new Kind(List.of())).areNone());

            assertEquals(2, file.count(), "rows were read for nothing");
        }
    }

    private static List<String> refusals(String text) {
        return refusals(new Kind(List.of(Set.of("title"), Set.of("person"))), text);
    }

    private static List<String> refusals(ImportKind kind, String text) {
        List<String> refusals = new ArrayList<>();
        Repeats repeats;
        try (CsvFile file = open(text)) {
            repeats = Repeats.in(file, kind);
        }
        try (CsvFile file = open(text)) {
            while (file.hasNext()) {
                ImportRow row = file.next().row();
                try {
                    repeats.check(row);
                } catch (UnfitRow again) {
                    refusals.add(row.line() + ": " + again.getMessage());
                }
            }
        }
        return refusals;
    }

    private static CsvFile open(String text) {
        return new CsvFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private record Kind(List<Set<String>> key) implements ImportKind {

        @Override
        public String name() {
            return "credits";
        }

        @Override
        public List<Column> columns() {
            return List.of();
        }

        @Override
        public Set<String> roles() {
            return Set.of();
        }

        @Override
        public List<Set<String>> key() {
            return key;
        }

        @Override
        public Stored store(List<ImportRow> rows, String actor) {
            return new Stored(List.of(), Set.of());
        }
    }
}

package io.lobbycard.catalog.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.web.Formulas;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void nothingIsRefusedWithASentence() {
        assertTrue(refusal("", StandardCharsets.UTF_8).contains("empty"));
    }

    @Test
    void textInAnotherCodeIsRefusedWithWhatToDo() {
        String why = refusal("id,name\n1,Amélie\n", StandardCharsets.ISO_8859_1);

        assertTrue(why.contains("UTF-8"), why);
    }

    @Test
    void utf16IsRefusedToo() {
        assertTrue(refusal("id,name\n1,Heat\n", StandardCharsets.UTF_16).contains("UTF-8"));
    }

    @Test
    void textBehindAClosingQuoteIsRefused() {
        assertTrue(
                refusal("id,name\n1,\"Heat\" (1995)\n", StandardCharsets.UTF_8).contains("quote"));
    }

    @Test
    void millionCharactersInACellAreThatRowsFaultAlone() {
        String file = "id,name\n1," + "x".repeat(1_000_000) + "\n2,Heat\n";
        try (CsvFile csv = open(file)) {
            CsvFile.Row huge = csv.next();

            assertEquals(2, huge.row().line());
            assertTrue(String.valueOf(huge.unfit()).contains("1000000"), String.valueOf(huge.unfit()));
            assertEquals("Heat", csv.next().row().text("name"));
        }
    }

    @Test
    void rowWithOtherColumnsThanTheHeaderIsAFault() {
        try (CsvFile csv = open("id,name\n1\n2,Heat,1995\n")) {
            assertTrue(String.valueOf(csv.next().unfit()).contains("1 columns"));
            assertTrue(String.valueOf(csv.next().unfit()).contains("3 columns"));
            assertFalse(csv.hasNext());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsTheHeadersFirst(String separator) {
        try (CsvFile csv = open("id" + separator + "name\n1" + separator + "Heat\n")) {
            assertEquals(List.of("id", "name"), csv.header());
            assertEquals("Heat", csv.next().row().text("name"));
        }
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstColumn() {
        try (CsvFile csv = open("\uFEFFID,Name\r\n1,Heat\r\n")) {
            assertEquals(List.of("id", "name"), csv.header());
            assertEquals(Map.of("id", "1", "name", "Heat"), csv.next().row().cells());
        }
    }

    @Test
    void quotesSeparatorsAndLineBreaksWithinQuotesBelongToTheText() {
        try (CsvFile csv = open("id,name\n1,\"Say \"\"Cheese\"\",\nplease\"\n2,8 \"1/2\"\n")) {
            CsvFile.Row first = csv.next();

            assertNull(first.unfit());
            assertEquals("Say \"Cheese\",\nplease", first.row().text("name"));
            CsvFile.Row second = csv.next();
            assertEquals(4, second.row().line());
            assertEquals("8 \"1/2\"", second.row().text("name"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-3", "@home"})
    void neutralisedFormulaComesBackAsItWas(String text) {
        try (CsvFile csv = open("id,name\n1,\"" + Formulas.neutralised(text) + "\"\n")) {
            assertEquals("'" + text, Formulas.neutralised(text));
            assertEquals(text, csv.next().row().text("name"));
        }
    }

    @Test
    void countReadsToTheEndAndSkipGoesOnBehind() {
        try (CsvFile csv = open("id\n1\n2\n3\n")) {
            assertEquals(3, csv.count());
        }
        try (CsvFile csv = open("id\n1\n2\n3\n")) {
            List<String> passed = new ArrayList<>();
            csv.skip(2, row -> passed.add(row.row().text("id")));
            assertEquals(List.of("1", "2"), passed);
            assertEquals("3", csv.next().row().text("id"));
        }
    }

    private static String refusal(String text, Charset code) {
        UnfitFile unfit = assertThrows(UnfitFile.class, () -> {
            try (CsvFile csv = new CsvFile(new ByteArrayInputStream(text.getBytes(code)))) {
                csv.count();
            }
        });
        return String.valueOf(unfit.getMessage());
    }

    private static CsvFile open(String text) {
        return new CsvFile(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}

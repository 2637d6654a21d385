package io.lobbycard.catalog.imports.kinds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.lobbycard.catalog.ImportRow;
import io.lobbycard.catalog.UnfitRow;
import io.lobbycard.catalog.Weighted;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureCellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"crime:0", "crime:1.5", "crime:..", "crime:x", "crime|crime", "cri/me", ":0.5", "=cmd"})
    void nonsenseIsRefused(String cell) {
        assertThrows(UnfitRow.class, () -> read(cell));
    }

    @Test
    void weightsAndSensitivityAreRead() {
        assertEquals(
                List.of(new Weighted("crime", 0.8), new Weighted("road-trip", 1), new Weighted("religion", 0.3, true)),
                read("crime:0.8|Road trip| !religion:0.3 "));
    }

    @Test
    void writtenCellIsReadAsItWas() {
        List<Weighted> features = List.of(new Weighted("heist", 0.25), new Weighted("war", 1, true));

        assertEquals(features, read(FeatureCells.text(features)));
    }

    private static List<Weighted> read(String cell) {
        return FeatureCells.of(new ImportRow(2, Map.of("themes", cell)), "themes");
    }
}

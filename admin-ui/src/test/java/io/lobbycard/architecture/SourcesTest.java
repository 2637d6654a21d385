package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final List<Path> PLANTED = List.of(Path.of("src/test/resources/planted/sources"));

    @Test
    void noModuleNamesAnotherModulesTables() {
        List<Path> trees = Production.sourceTrees();
        Set<String> modules = SourceRules.modulesWithTables(trees);

        assertTrue(modules.contains("transparency"), modules::toString);
        assertEquals(List.of(), SourceRules.foreignTables(trees, modules));
    }

    @Test
    void aPlantedQueryOverAnotherModulesTableIsFound() {
        List<String> found = SourceRules.foreignTables(PLANTED, Set.of("catalog", "personalization"));

        assertEquals(1, found.size(), found::toString);
        assertTrue(found.getFirst().endsWith("names catalog_title"), found::toString);
    }

    @Test
    void nobodyElseReadsTheAuditLabels() {
        assertEquals(List.of(), SourceRules.readingAuditLabels(Production.sourceTrees()));
    }

    @Test
    void aPlantedReaderOfTheAuditLabelsIsFound() {
        assertEquals(1, SourceRules.readingAuditLabels(PLANTED).size());
    }

    @Test
    void everyPackageSaysWhatItIs() {
        assertEquals(List.of(), SourceRules.withoutPackageComment(Production.sourceTrees()));
    }

    @Test
    void aPlantedPackageWithoutACommentIsFound() {
        assertEquals(1, SourceRules.withoutPackageComment(PLANTED).size());
    }

    @Test
    void everyPackageIsNullMarked() {
        assertEquals(List.of(), DocumentedPackages.withoutNullMark(Production.CLASSES));
    }

    @Test
    void aPlantedPackageWithoutAMarkIsFound() {
        assertEquals(
                List.of(Production.PLANTED + ".undocumented"),
                DocumentedPackages.withoutNullMark(Production.planted()));
    }
}

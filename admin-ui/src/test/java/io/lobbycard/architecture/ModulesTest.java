package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ModulesTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("modules form no cycle", Rules::modulesFormNoCycle, "", "alpha"),
                rule(
                        "other modules are used through their root packages",
                        Rules::otherModulesAreUsedThroughTheirRootPackages,
                        "",
                        "PlantedUseOfTheInside"),
                rule(
                        "audit labels are read by audits and for members' own words only",
                        Rules::auditLabelsAreReadByAuditsAndForMembersWords,
                        "",
                        "PlantedLabelReader"),
                rule("entities stay inside", Rules::entitiesStayInside, "", "PlantedPublicEntity"),
                rule("the engine is plain Java", Rules::engineIsPlainJava, ".engine", "PlantedFileReader"),
                rule(
                        "the engine has no clock or chance of its own",
                        Rules::hasNoClockOrChanceOfItsOwn,
                        ".engine",
                        "PlantedChance"),
                rule("only the injected clock is asked", Rules::asksOnlyTheInjectedClock, "", "PlantedClock"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProductKeepsTheRule(Function<String, ArchRule> rule, String packages, String planted) {
        String root = packages.isEmpty() ? Production.ROOT : Production.ROOT + ".personalization" + packages;

        rule.apply(root).check(Production.CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void thePlantedViolationBreaksTheRule(Function<String, ArchRule> rule, String packages, String planted) {
        String report = rule.apply(Production.PLANTED + packages)
                .evaluate(Production.planted())
                .getFailureReport()
                .toString();

        assertTrue(report.contains(planted), report);
    }

    private static Arguments rule(String name, Function<String, ArchRule> rule, String packages, String planted) {
        return Arguments.of(Named.of(name, rule), packages, planted);
    }
}

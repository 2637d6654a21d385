package io.lobbycard.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** The command that checks receipts has the platform, the JOSE library and this one module on its class path. */
class ReceiptCheckTest {

    private static final String[] NOT_THERE = {
        "io.lobbycard.web..",
        "io.lobbycard.catalog..",
        "io.lobbycard.personalization..",
        "jakarta..",
        "tools.jackson..",
        "org.eclipse.."
    };

    @Test
    void checkingAReceiptNeedsNothingOfTheServer() {
        reaching("io.lobbycard.transparency.ReceiptCheck").check(Production.CLASSES);
    }

    @Test
    void whatSignsReceiptsDoesNeedTheServer() {
        assertFalse(reaching("io.lobbycard.transparency.receipts.SignedReceipts")
                .evaluate(Production.CLASSES)
                .getFailureReport()
                .isEmpty());
    }

    private static com.tngtech.archunit.lang.ArchRule reaching(String name) {
        return ArchRuleDefinition.noClasses()
                .that()
                .haveFullyQualifiedName(name)
                .should()
                .transitivelyDependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(NOT_THERE));
    }
}

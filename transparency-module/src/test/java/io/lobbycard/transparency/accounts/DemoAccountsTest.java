package io.lobbycard.transparency.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoAccountsTest {

    @ParameterizedTest
    @ValueSource(strings = {"operator", "operator ", " operator"})
    void theNameWithSpacesIsTheNameAsItIsToTheDatabase(String name) {
        assertTrue(DemoAccounts.isNameOf(name, "operator"));
        assertTrue(DemoAccounts.isNameOf("operator", name));
    }

    @Test
    void anyOtherPasswordIsNotTheName() {
        assertFalse(DemoAccounts.isNameOf("operator", "a password of one's own"));
    }
}

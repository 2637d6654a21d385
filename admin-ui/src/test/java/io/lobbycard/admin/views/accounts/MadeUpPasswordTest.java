package io.lobbycard.admin.views.accounts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MadeUpPasswordTest {

    private final Random random = new Random(1);

    @Test
    void eachIsAnotherOneThatCanBeReadOut() {
        Set<String> passwords =
                Stream.generate(() -> MadeUpPassword.from(random)).limit(1_000).collect(Collectors.toSet());

        assertEquals(1_000, passwords.size());
        assertTrue(
                passwords.stream().allMatch(each -> each.matches("([a-z2-9]{5}-){3}[a-z2-9]{5}")), passwords::toString);
    }
}

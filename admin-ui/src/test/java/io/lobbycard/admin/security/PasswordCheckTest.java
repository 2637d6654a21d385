package io.lobbycard.admin.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.Accounts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasswordCheckTest {

    private static final String ADDRESS = "192.0.2.1";

    private final PasswordCheck passwords = new PasswordCheck(new OneAccount());

    /** The only account is that of {@code editor}, whose password is {@code right}. */
    private static final class OneAccount implements Accounts {

        @Override
        public Optional<Account> withPassword(String name, String password) {
            return name.equals("editor") && password.equals("right")
                    ? Optional.of(new Account("editor", Set.of("editor"), 0))
                    : Optional.empty();
        }

        @Override
        public List<Account> demo() {
            return List.of();
        }

        @Override
        public long holding(String role) {
            return role.equals("editor") ? 1 : 0;
        }

        @Override
        public long changedSince(Instant since, Set<String> roles) {
            return 0;
        }
    }

    @Test
    void whoGuessesFromElsewhereLocksNobodyOut() {
        for (int failure = 0; failure < 1000; failure++) {
            assertEquals(Optional.empty(), passwords.check("editor", "wrong", ADDRESS));
        }

        assertFalse(passwords.mayTry("editor", ADDRESS));
        assertTrue(passwords.mayTry("editor", "192.0.2.2"));
        assertTrue(passwords.check("editor", "right", "192.0.2.2").isPresent());
    }

    @Test
    void aNameIsNotGuessedAtFromCountlessAddressesEither() {
        for (int failure = 0; failure < 200; failure++) {
            assertEquals(Optional.empty(), passwords.check("editor", "wrong", "198.51.100." + failure));
        }

        assertFalse(passwords.mayTry("editor", ADDRESS));
        assertEquals(Optional.empty(), passwords.check("editor", "right", ADDRESS));
    }

    @Test
    void oneNetworkOfIPv6IsOneAddress() {
        for (int failure = 0; failure < 10; failure++) {
            assertEquals(Optional.empty(), passwords.check("editor", "wrong", "2001:db8::" + failure));
        }

        assertFalse(passwords.mayTry("editor", "2001:db8:0:0:ffff::1"));
        assertTrue(passwords.mayTry("editor", "2001:db8:0:1::1"));
    }

    @Test
    void theRightPasswordNeverRunsOut() {
        for (int time = 0; time < 200; time++) {
            assertTrue(passwords.check("editor", "right", ADDRESS).isPresent(), "time " + time);
        }
    }

    @Test
    void afterTenFailuresEvenTheRightPasswordHasToWait() {
        for (int failure = 0; failure < 10; failure++) {
            assertTrue(passwords.mayTry("editor", ADDRESS));
            assertEquals(Optional.empty(), passwords.check("editor", "wrong", ADDRESS));
        }

        assertFalse(passwords.mayTry("editor", ADDRESS));
        assertFalse(passwords.mayTry("EDITOR", ADDRESS));
        assertEquals(Optional.empty(), passwords.check("editor", "right", ADDRESS));
        assertTrue(passwords.mayTry("reviewer", ADDRESS));
    }

    @Test
    void anUnknownNameIsSlowedDownLikeAKnownOne() {
        for (int failure = 0; failure < 10; failure++) {
            assertEquals(Optional.empty(), passwords.check("nobody", "wrong", ADDRESS));
        }

        assertFalse(passwords.mayTry("nobody", ADDRESS));
    }

    @Test
    void oneAddressCannotTryManyNames() {
        for (int name = 0; name < 100; name++) {
            assertEquals(Optional.empty(), passwords.check("name-" + name, "wrong", ADDRESS));
        }

        assertFalse(passwords.mayTry("somebody-else", ADDRESS));
        assertTrue(passwords.mayTry("somebody-else", "192.0.2.2"));
    }
}

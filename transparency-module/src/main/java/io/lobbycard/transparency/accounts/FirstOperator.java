package io.lobbycard.transparency.accounts;

import io.lobbycard.database.DatabaseReady;
import io.lobbycard.transparency.Account;
import io.lobbycard.web.Roles;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The account with which the staff of a new installation begins: {@code operator}, with the password of the setting
 * {@code lobbycard.operator.password}. It is made once, and only while nobody else is an operator.
 */
@ApplicationScoped
class FirstOperator {

    private static final Logger LOG = System.getLogger(FirstOperator.class.getName());
    static final int SHORTEST_PASSWORD = 12;

    private static final Account OPERATOR = new Account("operator", Set.of(Roles.OPERATOR), 0);

    private final DatabaseAccounts accounts;
    private final Optional<String> password;

    @Inject
    FirstOperator(
            DatabaseAccounts accounts,
            @ConfigProperty(name = "lobbycard.operator.password") Optional<String> password) {
        this.accounts = accounts;
        this.password = password;
    }

    /** After the accounts of the demo were made, which have an operator, or removed. */
    void add(@Observes @Priority(60) DatabaseReady ready) {
        if (password.isEmpty() || accounts.holding(Roles.OPERATOR) > 0) {
            return;
        }
        if (password.get().length() < SHORTEST_PASSWORD) {
            LOG.log(
                    Level.WARNING,
                    "No operator was made: the password has fewer than " + SHORTEST_PASSWORD + " characters.");
        } else {
            make(password.get());
        }
    }

    private void make(String chosen) {
        try {
            if (accounts.addIfMissing(OPERATOR, chosen)) {
                LOG.log(Level.INFO, "The account operator was made. Take its password out of the settings now.");
            }
        } catch (RuntimeException away) {
            LOG.log(Level.ERROR, "The account operator could not be made. The next start tries again.", away);
        }
    }
}

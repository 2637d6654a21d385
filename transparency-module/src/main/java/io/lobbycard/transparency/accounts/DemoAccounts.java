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
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The accounts of demo mode, each with its own name as the password. They exist nowhere else. */
@ApplicationScoped
class DemoAccounts {

    static final List<Account> ALL = Stream.concat(members(), others()).toList();

    private static final Logger LOG = System.getLogger(DemoAccounts.class.getName());

    private final DatabaseAccounts accounts;

    @Inject
    DemoAccounts(DatabaseAccounts accounts) {
        this.accounts = accounts;
    }

    /** Before the catalogue is drawn, so that people can sign in as soon as the server answers. */
    void begin(@Observes @Priority(50) DatabaseReady ready) {
        if (accounts.demo().isEmpty()) {
            try {
                removeAll();
            } catch (RuntimeException unwritten) {
                LOG.log(
                        Level.ERROR,
                        "Accounts of demo mode could not be removed; nobody can sign in as them.",
                        unwritten);
            }
        } else {
            addMissing();
        }
    }

    void addMissing() {
        for (Account account : ALL) {
            accounts.addIfMissing(account, account.name());
        }
    }

    /** What was left by demo mode in this database; an account of such a name with a password of its own stays. */
    void removeAll() {
        long removed =
                ALL.stream().map(Account::name).filter(accounts::removeIfDemo).count();
        if (removed > 0) {
            LOG.log(Level.WARNING, removed + " accounts of demo mode, whose passwords everybody knows, were removed.");
        }
    }

    /** Whether a password is the name itself; the database takes names for the same that differ in spaces at their ends. */
    static boolean isNameOf(String name, String password) {
        return password.strip().equals(name.strip());
    }

    private static Stream<Account> members() {
        return Stream.of(
                        "romance-fan",
                        "comedy-fan",
                        "uma-fan",
                        "travolta-fan",
                        "parent",
                        "black-cinema-fan",
                        "documentary-fan",
                        "new-member")
                .map(name -> new Account(name, Set.of(Roles.MEMBER), 0));
    }

    private static Stream<Account> others() {
        return Stream.of(
                new Account("editor", Set.of(Roles.EDITOR), 0),
                new Account("reviewer", Set.of(Roles.REVIEWER), 0),
                new Account("analyst", Set.of(Roles.ANALYST), 0),
                new Account("auditor", Set.of(Roles.AUDITOR), 0),
                new Account("support", Set.of(Roles.SUPPORT), 0),
                new Account("privacy", Set.of(Roles.PRIVACY_OFFICER), 0),
                new Account("operator", Set.of(Roles.OPERATOR), 0),
                new Account("client", Set.of(Roles.CLIENT), 0));
    }
}

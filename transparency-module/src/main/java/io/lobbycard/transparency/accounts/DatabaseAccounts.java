package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.AccountChange.Action;
import io.lobbycard.transparency.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@link Accounts} in the module's tables. */
@ApplicationScoped
class DatabaseAccounts implements Accounts {

    /** Who changed what a start of the server changes. */
    private static final String AT_START = "(a start of the server)";

    private final PasswordHashes hashes;
    private final ChangeLog log;
    private final boolean demo;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    DatabaseAccounts(
            PasswordHashes hashes,
            ChangeLog log,
            @ConfigProperty(name = "lobbycard.demo", defaultValue = "false") boolean demo) {
        this.hashes = hashes;
        this.log = log;
        this.demo = demo;
    }

    @Override
    @Transactional
    public Optional<Account> withPassword(String name, String password) {
        // asked for first: a change that comes in between then ends the login that is given here
        long revision = log.revisionOf(name);
        Optional<StoredAccount> stored = Optional.ofNullable(entities.find(StoredAccount.class, name));
        boolean matches =
                hashes.matches(password, stored.map(StoredAccount::passwordHash).orElseGet(hashes::ofNobody));
        boolean anybodyKnows = !demo && DemoAccounts.isNameOf(name, password);
        return matches && !anybodyKnows ? stored.map(account -> account.account(revision)) : Optional.empty();
    }

    @Override
    public List<Account> demo() {
        return demo ? DemoAccounts.ALL : List.of();
    }

    @Override
    @Transactional
    public long holding(String role) {
        return entities.createQuery("select count(a) from StoredAccount a where :role member of a.roles", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    @Override
    public long changedSince(Instant since, Set<String> roles) {
        return log.loggedSince(since, roles);
    }

    @Transactional
    boolean addIfMissing(Account account, String password) {
        if (entities.find(StoredAccount.class, account.name()) != null) {
            return false;
        }
        entities.persist(new StoredAccount(account.name(), hashes.of(password), account.roles()));
        // whoever had an account of that name before stays signed out
        if (log.revisionOf(account.name()) > 0) {
            log.note(AT_START, account.name(), Action.MADE, account.roles());
        }
        return true;
    }

    /** Takes an account away whose password is still its name, and signs out whoever is signed in with it. */
    @Transactional
    boolean removeIfDemo(String name) {
        StoredAccount account = entities.find(StoredAccount.class, name, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || !hashes.matches(name, account.passwordHash())) {
            return false;
        }
        entities.remove(account);
        log.note(AT_START, name, Action.REMOVED, Set.of());
        return true;
    }
}

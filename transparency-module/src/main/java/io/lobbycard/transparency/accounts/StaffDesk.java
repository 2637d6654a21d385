package io.lobbycard.transparency.accounts;

import static java.util.stream.Collectors.toMap;

import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChange.Action;
import io.lobbycard.transparency.Accounts;
import io.lobbycard.transparency.StaffAccounts;
import io.lobbycard.web.ProblemException;
import io.lobbycard.web.Roles;
import io.lobbycard.web.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** {@link StaffAccounts} in the module's tables. */
@ApplicationScoped
@Transactional
class StaffDesk implements StaffAccounts {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final PasswordHashes hashes;
    private final ChangeLog log;
    private final Accounts accounts;

    @PersistenceContext(unitName = "transparency")
    private EntityManager entities;

    @Inject
    StaffDesk(PasswordHashes hashes, ChangeLog log, Accounts accounts) {
        this.hashes = hashes;
        this.log = log;
        this.accounts = accounts;
    }

    @Override
    public List<Account> all() {
        Map<String, Long> revisions =
                log.lastOfEach().stream().collect(toMap(AccountChange::account, AccountChange::number));
        return stored().stream()
                .map(account -> account.account(revisions.getOrDefault(account.name(), 0L)))
                .toList();
    }

    @Override
    public Account make(String name, Set<String> roles, @Nullable String password, String actor) {
        List<String> operators = lockedOperators();
        StoredAccount account = locked(name);
        if (account != null && !account.isMembers()) {
            throw ProblemException.conflict("There is an account “" + name + "” already.");
        }
        return keep(name, account, roles, password, actor, operators);
    }

    @Override
    public Account change(String name, Set<String> roles, @Nullable String password, long seen, String actor) {
        List<String> operators = lockedOperators();
        StoredAccount account = locked(name);
        if (account == null) {
            throw changedMeanwhile();
        }
        requireRevision(name, seen);
        return keep(name, account, roles, password, actor, operators);
    }

    /** @param account as it stands, its row taken; null if there is none yet */
    private Account keep(
            String name,
            @Nullable StoredAccount account,
            Set<String> roles,
            @Nullable String password,
            String actor,
            List<String> operators) {
        List<Violation> wrong = violations(name, roles, password, account);
        if (!wrong.isEmpty()) {
            throw ProblemException.unprocessable(wrong);
        }
        if (!roles.contains(Roles.OPERATOR)) {
            requireAnother(name, operators);
        }
        String hash = password == null ? null : hashes.of(password);
        if (account == null) {
            add(new StoredAccount(name, Objects.requireNonNull(hash), roles));
            log.note(actor, name, Action.MADE, roles);
        } else {
            change(account, roles, hash, actor);
        }
        return new Account(name, roles, log.revisionOf(name));
    }

    /** @throws ProblemException 409 if somebody else was quicker by so little that their account was not seen */
    private void add(StoredAccount account) {
        try {
            entities.persist(account);
            entities.flush();
        } catch (ConstraintViolationException another) {
            throw ProblemException.conflict("Somebody else made the account “" + account.name()
                    + "” at the same moment, and nothing of yours is kept. Open it to see how it stands.");
        }
    }

    private void change(StoredAccount account, Set<String> roles, @Nullable String hash, String actor) {
        if (!account.roles().equals(roles)) {
            account.change(roles);
            log.note(actor, account.name(), Action.ROLES, roles);
        }
        if (hash != null) {
            account.changePassword(hash);
            log.note(actor, account.name(), Action.PASSWORD, roles);
        }
    }

    private void requireRevision(String name, long seen) {
        if (log.revisionOf(name) != seen) {
            throw changedMeanwhile();
        }
    }

    private static ProblemException changedMeanwhile() {
        return ProblemException.preconditionFailed("Somebody else changed or removed this account since you opened it,"
                + " and nothing of yours is kept. Open it again to see how it stands.");
    }

    /** Locked, so that its changes are numbered in the order in which they hold. */
    private @Nullable StoredAccount locked(String name) {
        return entities.find(StoredAccount.class, name, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void remove(String name, long seen, String actor) {
        List<String> operators = lockedOperators();
        StoredAccount account = locked(name);
        if (account != null && !account.isMembers()) {
            requireRevision(name, seen);
            requireAnother(name, operators);
            entities.remove(account);
            log.note(actor, name, Action.REMOVED, Set.of());
        }
    }

    @Override
    public List<AccountChange> changes(int limit) {
        return log.newest(limit);
    }

    /** Staff and backends; an account that is a member's is nobody's to change here. */
    private List<StoredAccount> stored() {
        return entities.createQuery(
                        "select a from StoredAccount a where :member not member of a.roles order by a.name",
                        StoredAccount.class)
                .setParameter("member", Roles.MEMBER)
                .getResultList();
    }

    /**
     * The operators by name, locked before any account is, so that no two people take each other's role away at the same
     * moment.
     */
    private List<String> lockedOperators() {
        List<?> names = entities.createNativeQuery(
                        "select account from transparency_account_role where role = :operator order by account for update")
                .setParameter("operator", Roles.OPERATOR)
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static void requireAnother(String name, List<String> operators) {
        if (operators.equals(List.of(name))) {
            throw ProblemException.conflict(
                    "This is the only operator. Make another one first, so that somebody can keep the accounts.");
        }
    }

    private List<Violation> violations(
            String name, Set<String> roles, @Nullable String password, @Nullable StoredAccount account) {
        List<Violation> wrong = new ArrayList<>();
        if (!NAME.matcher(name).matches() || (account != null && account.isMembers())) {
            wrong.add(
                    new Violation(
                            "/name",
                            "A name has 1 to 64 lower-case letters, digits, dots, dashes and underscores, and is no member's."));
        }
        Set<String> possible = new TreeSet<>(Roles.ALL);
        possible.remove(Roles.MEMBER);
        if (roles.isEmpty() || !possible.containsAll(roles)) {
            wrong.add(new Violation("/roles", "Name at least one of " + String.join(", ", possible) + "."));
        }
        boolean shortOne = password != null && password.length() < FirstOperator.SHORTEST_PASSWORD;
        if (shortOne || (password == null && account == null)) {
            wrong.add(new Violation(
                    "/password", "A password has at least " + FirstOperator.SHORTEST_PASSWORD + " characters."));
        }
        if (password != null
                && DemoAccounts.isNameOf(name, password)
                && accounts.demo().isEmpty()) {
            wrong.add(new Violation("/password", "A password is not the account's name."));
        }
        return wrong;
    }
}

package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.AccountChange;
import io.lobbycard.transparency.AccountChange.Action;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An {@link AccountChange} as it lies in the database, in the transaction of what it tells. */
@Entity
@Table(name = "transparency_account_change")
class StoredAccountChange {

    private static final String BETWEEN = ",";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long number;

    private Instant at;
    private String actor;
    private String account;

    @Enumerated(EnumType.STRING)
    private Action action;

    private @Nullable String roles;

    @SuppressWarnings("NullAway.Init")
    protected StoredAccountChange() {}

    StoredAccountChange(Instant at, String actor, String account, Action action, Set<String> roles) {
        this.at = at;
        this.actor = actor;
        this.account = account;
        this.action = action;
        this.roles = roles.isEmpty() ? null : String.join(BETWEEN, new TreeSet<>(roles));
    }

    AccountChange change() {
        return new AccountChange(
                number, at, actor, account, action, roles == null ? Set.of() : Set.of(roles.split(BETWEEN)));
    }
}

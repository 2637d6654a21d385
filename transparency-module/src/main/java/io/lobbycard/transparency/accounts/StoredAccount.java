package io.lobbycard.transparency.accounts;

import io.lobbycard.transparency.Account;
import io.lobbycard.web.Roles;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.util.HashSet;
import java.util.Set;

/** An account as it lies in the database: the password only as a salted hash. */
@Entity
@Table(name = "transparency_account")
class StoredAccount {

    @Id
    private String name;

    @Column(name = "password_hash", nullable = false)
    private String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "transparency_account_role", joinColumns = @JoinColumn(name = "account"))
    @Column(name = "role", nullable = false)
    private Set<String> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected StoredAccount() {}

    StoredAccount(String name, String passwordHash, Set<String> roles) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = new HashSet<>(roles);
    }

    String passwordHash() {
        return passwordHash;
    }

    void change(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }

    void changePassword(String hash) {
        passwordHash = hash;
    }

    String name() {
        return name;
    }

    Set<String> roles() {
        return Set.copyOf(roles);
    }

    boolean isMembers() {
        return roles.contains(Roles.MEMBER);
    }

    Account account(long revision) {
        return new Account(name, roles, revision);
    }
}

package io.lobbycard.testing;

import io.lobbycard.testing.Rest.Answer;
import io.lobbycard.transparency.Account;
import io.lobbycard.transparency.StaffAccounts;
import java.util.Optional;

/** An account of the staff, which the operator of the demo makes, changes and takes away as it stands at that moment. */
public final class StaffAccount {

    private static final String ALL = "/api/v1/staff-accounts";

    private StaffAccount() {}

    /** Makes or changes it. */
    public static Answer put(String name, String json) {
        Rest operator = Rest.as("operator");
        return revision(name)
                .map(seen -> operator.with("If-Match", seen))
                .orElseGet(() -> operator.with("If-None-Match", "*"))
                .put(ALL + "/" + name, json);
    }

    /** Takes it away, if there is one. */
    public static Answer delete(String name) {
        return Rest.as("operator")
                .with("If-Match", revision(name).orElse("\"0\""))
                .delete(ALL + "/" + name);
    }

    /** For If-Match; empty if there is no account of the name. */
    public static Optional<String> revision(String name) {
        return Rest.as("operator")
                .get(ALL)
                .json()
                .valueStream()
                .filter(each -> each.get("name").asString().equals(name))
                .map(each -> "\"" + each.get("revision").asLong() + "\"")
                .findFirst();
    }

    /** One that there is. */
    public static Account of(StaffAccounts accounts, String name) {
        return accounts.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

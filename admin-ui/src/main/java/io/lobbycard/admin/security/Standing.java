package io.lobbycard.admin.security;

import io.lobbycard.transparency.LastAccountChanges;
import io.lobbycard.web.Roles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;

/**
 * Whether what somebody once proved still holds. Operators keep the accounts of staff and backends, and may have changed
 * or removed one since; members are nobody's to sign out. Nothing here waits for the database.
 */
@ApplicationScoped
public class Standing {

    enum Verdict {
        HOLDS,
        /** The account was changed or removed since. */
        ENDED,
        /** A person of the staff, while the database does not say whether their account was changed. */
        UNKNOWN
    }

    private final LastAccountChanges changes;

    @Inject
    public Standing(LastAccountChanges changes) {
        this.changes = changes;
    }

    Verdict of(Caller caller) {
        if (Set.of(Roles.MEMBER).containsAll(caller.roles())) {
            return Verdict.HOLDS;
        }
        if (changes.of(caller.name())
                .filter(change -> change.number() > caller.revision())
                .isPresent()) {
            return Verdict.ENDED;
        }
        boolean staff = !Collections.disjoint(caller.roles(), Roles.STAFF);
        return staff && !changes.areKnown() ? Verdict.UNKNOWN : Verdict.HOLDS;
    }
}
